#include "CNewsLexicons.h"

// The word lists are data files beside this one; `#embed` puts their bytes into the binary, so an
// installed `quanhe` is one file.

static const unsigned char titles[] = {
#embed "data/titles.tsv"
};

const struct quanhe_lexicon_file quanhe_lexicon_files[] = {
    {"titles.tsv", titles, sizeof titles},
};

const size_t quanhe_lexicon_file_count =
    sizeof quanhe_lexicon_files / sizeof quanhe_lexicon_files[0];
