#include "CResolutionData.h"

// The tables are data files beside this one; `#embed` puts their bytes into the binary, so an
// installed `quanhe` is one file.

static const unsigned char units[] = {
#embed "data/units.tsv"
};

static const unsigned char communes[] = {
#embed "data/communes.tsv"
};

static const unsigned char bodies[] = {
#embed "data/bodies.tsv"
};

static const unsigned char documents[] = {
#embed "data/documents.tsv"
};

static const unsigned char names[] = {
#embed "data/names.tsv"
};

const struct quanhe_resolution_file quanhe_unit_table = {units, sizeof units};
const struct quanhe_resolution_file quanhe_commune_table = {communes, sizeof communes};
const struct quanhe_resolution_file quanhe_body_words = {bodies, sizeof bodies};
const struct quanhe_resolution_file quanhe_document_words = {documents, sizeof documents};
const struct quanhe_resolution_file quanhe_name_counts = {names, sizeof names};
