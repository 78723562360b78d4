#include "CWebTemplates.h"

// Templates, labels and the style sheet are files beside this one; `#embed` puts their bytes into
// the binary, so an installed server is one file.

static const unsigned char article_mustache[] = {
#embed "data/article.mustache"
};

static const unsigned char date_mustache[] = {
#embed "data/date.mustache"
};

static const unsigned char entity_mustache[] = {
#embed "data/entity.mustache"
};

static const unsigned char error_mustache[] = {
#embed "data/error.mustache"
};

static const unsigned char evidence_mustache[] = {
#embed "data/evidence.mustache"
};

static const unsigned char filters_mustache[] = {
#embed "data/filters.mustache"
};

static const unsigned char home_mustache[] = {
#embed "data/home.mustache"
};

static const unsigned char layout_mustache[] = {
#embed "data/layout.mustache"
};

static const unsigned char link_mustache[] = {
#embed "data/link.mustache"
};

static const unsigned char meeting_mustache[] = {
#embed "data/meeting.mustache"
};

static const unsigned char meetings_mustache[] = {
#embed "data/meetings.mustache"
};

static const unsigned char notes_mustache[] = {
#embed "data/notes.mustache"
};

static const unsigned char pager_mustache[] = {
#embed "data/pager.mustache"
};

static const unsigned char path_mustache[] = {
#embed "data/path.mustache"
};

static const unsigned char search_mustache[] = {
#embed "data/search.mustache"
};

static const unsigned char who_mustache[] = {
#embed "data/who.mustache"
};

static const unsigned char labels_tsv[] = {
#embed "data/labels.tsv"
};

static const unsigned char site_css[] = {
#embed "data/site.css"
};

static const struct quanhe_web_file files[] = {
    {"article.mustache", article_mustache, sizeof article_mustache},
    {"date.mustache", date_mustache, sizeof date_mustache},
    {"entity.mustache", entity_mustache, sizeof entity_mustache},
    {"error.mustache", error_mustache, sizeof error_mustache},
    {"evidence.mustache", evidence_mustache, sizeof evidence_mustache},
    {"filters.mustache", filters_mustache, sizeof filters_mustache},
    {"home.mustache", home_mustache, sizeof home_mustache},
    {"layout.mustache", layout_mustache, sizeof layout_mustache},
    {"link.mustache", link_mustache, sizeof link_mustache},
    {"meeting.mustache", meeting_mustache, sizeof meeting_mustache},
    {"meetings.mustache", meetings_mustache, sizeof meetings_mustache},
    {"notes.mustache", notes_mustache, sizeof notes_mustache},
    {"pager.mustache", pager_mustache, sizeof pager_mustache},
    {"path.mustache", path_mustache, sizeof path_mustache},
    {"search.mustache", search_mustache, sizeof search_mustache},
    {"who.mustache", who_mustache, sizeof who_mustache},
    {"labels.tsv", labels_tsv, sizeof labels_tsv},
    {"site.css", site_css, sizeof site_css},
};

size_t quanhe_web_file_count(void) { return sizeof files / sizeof files[0]; }

const struct quanhe_web_file *quanhe_web_file_at(size_t index) {
  return index < quanhe_web_file_count() ? &files[index] : 0;
}
