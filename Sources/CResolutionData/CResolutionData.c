#include "CResolutionData.h"

// The tables are data files beside this one; `#embed` puts their bytes into the binary, so an
// installed `quanhe` is one file.

static const unsigned char units[] = {
#embed "data/units.tsv"
};

const struct quanhe_resolution_file quanhe_unit_table = {units, sizeof units};
