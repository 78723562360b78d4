#ifndef C_WEB_TEMPLATES_H
#define C_WEB_TEMPLATES_H

#include <stddef.h>

/// One file of the web pages, embedded in the binary.
struct quanhe_web_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// How many files there are.
size_t quanhe_web_file_count(void);

/// The file with an index, in a fixed order; null past the last.
const struct quanhe_web_file *quanhe_web_file_at(size_t index);

#endif
