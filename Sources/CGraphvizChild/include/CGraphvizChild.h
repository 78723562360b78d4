// Reads a graph, lays it out and draws it in a child process.
//
// A layout cannot be broken off from inside, leaks where a graph has groups (Graphviz 2.43), and
// may end the process that it runs in. A child can be ended after a while, and takes all of that
// with it. What follows the fork is C alone: no Swift runs in the child.
#ifndef CGRAPHVIZCHILD_H
#define CGRAPHVIZCHILD_H

#include <stddef.h>
#include <sys/types.h>

// How a drawing ended; what the child says with its first byte.
enum quanhe_outcome {
  // `bytes` is the picture.
  quanhe_drawn = 0,
  // `bytes` is what Graphviz says of the layout.
  quanhe_layout_failed = 1,
  // `bytes` is what Graphviz says of the drawing.
  quanhe_drawing_failed = 2,
  // `bytes` is what Graphviz says of the text, which is no graph.
  quanhe_no_graph = 6,
  // The child was ended after the time given.
  quanhe_timed_out = 3,
  // The child ended by itself; `detail` is the signal, 0 where there was none.
  quanhe_child_died = 4,
  // There is no child; `detail` is errno.
  quanhe_no_child = 5,
};

struct quanhe_drawing {
  enum quanhe_outcome outcome;
  int detail;
  // The caller's, to be freed with `free`; null where `length` is 0.
  char *bytes;
  size_t length;
};

// A child that is to draw one graph.
struct quanhe_child {
  pid_t process;
  // Where it is spoken to; less than 0 where there is no child.
  int socket;
  // Why there is none: errno.
  int error;
};

// Starts a child, which loads Graphviz's plugins and the font until it is told what to draw.
struct quanhe_child quanhe_start(const char *font);

// Ends a child that has nothing to draw.
void quanhe_abandon(struct quanhe_child child);

// Has a child draw a graph in Graphviz's language; the child is gone then. `dpi` is the resolution
// where the text does not say one; null leaves it to Graphviz. Blocks the calling thread.
struct quanhe_drawing quanhe_draw(
  struct quanhe_child child, const char *dot, const char *engine, const char *format,
  const char *dpi, long milliseconds);

#endif
