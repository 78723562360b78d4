#ifndef C_NEWS_LEXICONS_H
#define C_NEWS_LEXICONS_H

#include <stddef.h>

/// One data file, embedded in the binary.
struct quanhe_lexicon_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// How many files are embedded.
size_t quanhe_lexicon_count(void);

/// The embedded file with this index, in a fixed order; an empty one past the end.
struct quanhe_lexicon_file quanhe_lexicon_at(size_t index);

#endif
