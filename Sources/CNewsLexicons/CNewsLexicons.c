#include "CNewsLexicons.h"

// The word lists and grammars are data files beside this one; `#embed` puts their bytes into the
// binary, so an installed `quanhe` is one file.

static const unsigned char titles_tsv[] = {
#embed "data/titles.tsv"
};

static const unsigned char holders_tsv[] = {
#embed "data/holders.tsv"
};

static const unsigned char forenames_tsv[] = {
#embed "data/forenames.tsv"
};

static const unsigned char nameparts_tsv[] = {
#embed "data/nameparts.tsv"
};

static const unsigned char honorifics_tsv[] = {
#embed "data/honorifics.tsv"
};

static const unsigned char families_tsv[] = {
#embed "data/families.tsv"
};

static const unsigned char middles_tsv[] = {
#embed "data/middles.tsv"
};

static const unsigned char places_tsv[] = {
#embed "data/places.tsv"
};

static const unsigned char units_tsv[] = {
#embed "data/units.tsv"
};

static const unsigned char bodies_tsv[] = {
#embed "data/bodies.tsv"
};

static const unsigned char heads_tsv[] = {
#embed "data/heads.tsv"
};

static const unsigned char fields_tsv[] = {
#embed "data/fields.tsv"
};

static const unsigned char compounds_tsv[] = {
#embed "data/compounds.tsv"
};

static const unsigned char fieldwords_tsv[] = {
#embed "data/fieldwords.tsv"
};

static const unsigned char meetings_tsv[] = {
#embed "data/meetings.tsv"
};

static const unsigned char documents_tsv[] = {
#embed "data/documents.tsv"
};

static const unsigned char titlewords_tsv[] = {
#embed "data/titlewords.tsv"
};

static const unsigned char abbreviations_tsv[] = {
#embed "data/abbreviations.tsv"
};

static const unsigned char forms_tsv[] = {
#embed "data/forms.tsv"
};

static const unsigned char ministries_tsv[] = {
#embed "data/ministries.tsv"
};

static const unsigned char statutes_tsv[] = {
#embed "data/statutes.tsv"
};

static const unsigned char issuers_tsv[] = {
#embed "data/issuers.tsv"
};

static const unsigned char communes_tsv[] = {
#embed "data/communes.tsv"
};

static const unsigned char seats_tsv[] = {
#embed "data/seats.tsv"
};

static const unsigned char outlets_tsv[] = {
#embed "data/outlets.tsv"
};

static const unsigned char triggers_tsv[] = {
#embed "data/triggers.tsv"
};

static const unsigned char furniture_tsv[] = {
#embed "data/furniture.tsv"
};

static const unsigned char stops_tsv[] = {
#embed "data/stops.tsv"
};

static const unsigned char people_grammar[] = {
#embed "data/people.grammar"
};

static const unsigned char meetings_grammar[] = {
#embed "data/meetings.grammar"
};

static const unsigned char appointments_grammar[] = {
#embed "data/appointments.grammar"
};

static const struct quanhe_lexicon_file files[] = {
    {"titles.tsv", titles_tsv, sizeof titles_tsv},
    {"holders.tsv", holders_tsv, sizeof holders_tsv},
    {"forenames.tsv", forenames_tsv, sizeof forenames_tsv},
    {"nameparts.tsv", nameparts_tsv, sizeof nameparts_tsv},
    {"honorifics.tsv", honorifics_tsv, sizeof honorifics_tsv},
    {"families.tsv", families_tsv, sizeof families_tsv},
    {"middles.tsv", middles_tsv, sizeof middles_tsv},
    {"places.tsv", places_tsv, sizeof places_tsv},
    {"units.tsv", units_tsv, sizeof units_tsv},
    {"bodies.tsv", bodies_tsv, sizeof bodies_tsv},
    {"heads.tsv", heads_tsv, sizeof heads_tsv},
    {"fields.tsv", fields_tsv, sizeof fields_tsv},
    {"compounds.tsv", compounds_tsv, sizeof compounds_tsv},
    {"fieldwords.tsv", fieldwords_tsv, sizeof fieldwords_tsv},
    {"meetings.tsv", meetings_tsv, sizeof meetings_tsv},
    {"documents.tsv", documents_tsv, sizeof documents_tsv},
    {"titlewords.tsv", titlewords_tsv, sizeof titlewords_tsv},
    {"abbreviations.tsv", abbreviations_tsv, sizeof abbreviations_tsv},
    {"forms.tsv", forms_tsv, sizeof forms_tsv},
    {"ministries.tsv", ministries_tsv, sizeof ministries_tsv},
    {"statutes.tsv", statutes_tsv, sizeof statutes_tsv},
    {"issuers.tsv", issuers_tsv, sizeof issuers_tsv},
    {"communes.tsv", communes_tsv, sizeof communes_tsv},
    {"outlets.tsv", outlets_tsv, sizeof outlets_tsv},
    {"seats.tsv", seats_tsv, sizeof seats_tsv},
    {"triggers.tsv", triggers_tsv, sizeof triggers_tsv},
    {"furniture.tsv", furniture_tsv, sizeof furniture_tsv},
    {"stops.tsv", stops_tsv, sizeof stops_tsv},
    {"people.grammar", people_grammar, sizeof people_grammar},
    {"meetings.grammar", meetings_grammar, sizeof meetings_grammar},
    {"appointments.grammar", appointments_grammar, sizeof appointments_grammar},
};

size_t quanhe_lexicon_count(void) { return sizeof files / sizeof files[0]; }

struct quanhe_lexicon_file quanhe_lexicon_at(size_t index) {
  struct quanhe_lexicon_file none = {"", 0, 0};
  return index < quanhe_lexicon_count() ? files[index] : none;
}
