#ifndef C_RESOLUTION_DATA_H
#define C_RESOLUTION_DATA_H

#include <stddef.h>

/// One data file, embedded in the binary.
struct quanhe_resolution_file {
  const unsigned char *bytes;
  size_t length;
};

/// The provinces and districts with their dates and successors.
extern const struct quanhe_resolution_file quanhe_unit_table;

/// The communes before and after the reform of 2025 with their successors.
extern const struct quanhe_resolution_file quanhe_commune_table;

/// The words that names of bodies are made of.
extern const struct quanhe_resolution_file quanhe_body_words;

/// Codes and types of documents.
extern const struct quanhe_resolution_file quanhe_document_words;

/// How often family, middle and given names occur.
extern const struct quanhe_resolution_file quanhe_name_counts;

#endif
