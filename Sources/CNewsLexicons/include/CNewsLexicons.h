#ifndef C_NEWS_LEXICONS_H
#define C_NEWS_LEXICONS_H

#include <stddef.h>

/// One data file, embedded in the binary.
struct quanhe_lexicon_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// The embedded files, in a fixed order.
extern const struct quanhe_lexicon_file quanhe_lexicon_files[];

/// How many there are.
extern const size_t quanhe_lexicon_file_count;

#endif
