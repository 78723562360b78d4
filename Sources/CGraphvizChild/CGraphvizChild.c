#define _GNU_SOURCE
#include "CGraphvizChild.h"

#include <errno.h>
#include <graphviz/gvc.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

// What Graphviz says in the child.
static char messages[4000];
static size_t messages_length;

static int take_message(char *text) {
  size_t length = strlen(text);
  size_t room = sizeof messages - messages_length;
  if (length > room) length = room;
  memcpy(messages + messages_length, text, length);
  messages_length += length;
  return 0;
}

static void send_all(int pipe, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t sent = write(pipe, bytes, length);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) _exit(1);
    bytes += sent;
    length -= (size_t)sent;
  }
}

static void answer(int pipe, enum quanhe_outcome outcome, const char *bytes, size_t length) {
  char first = (char)outcome;
  send_all(pipe, &first, 1);
  send_all(pipe, bytes, length);
  _exit(0);
}

static void draw(
  int pipe, const char *dot, const char *engine, const char *format, const char *dpi) {
  char *picture = NULL;
  unsigned int length = 0;
  agseterr(AGERR);
  agseterrf(take_message);
  GVC_t *context = gvContext();
  Agraph_t *graph = context ? agmemread(dot) : NULL;
  if (!graph) answer(pipe, quanhe_no_graph, messages, messages_length);
  if (dpi && !agattr(graph, AGRAPH, "dpi", NULL)) agattr(graph, AGRAPH, "dpi", (char *)dpi);
  if (gvLayout(context, graph, engine) != 0)
    answer(pipe, quanhe_layout_failed, messages, messages_length);
  if (gvRenderData(context, graph, format, &picture, &length) != 0 || !picture || length == 0)
    answer(pipe, quanhe_drawing_failed, messages, messages_length);
  answer(pipe, quanhe_drawn, picture, length);
}

static long now_in_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Reads until the child closes its end; 0 where the time ran out or memory did.
static int receive_all(int pipe, long milliseconds, struct quanhe_drawing *drawing) {
  long end = now_in_milliseconds() + milliseconds;
  size_t room = 0;
  for (;;) {
    long left = end - now_in_milliseconds();
    if (left <= 0) return 0;
    struct pollfd ready = {.fd = pipe, .events = POLLIN};
    int count = poll(&ready, 1, left > 1000000 ? 1000000 : (int)left);
    if (count < 0 && errno != EINTR) return 0;
    if (count <= 0) continue;
    if (drawing->length == room) {
      room = room ? room * 2 : 1 << 16;
      char *larger = realloc(drawing->bytes, room);
      if (!larger) return 0;
      drawing->bytes = larger;
    }
    ssize_t got = read(pipe, drawing->bytes + drawing->length, room - drawing->length);
    if (got == 0) return 1;
    if (got < 0 && errno != EINTR && errno != EAGAIN) return 1;
    if (got > 0) drawing->length += (size_t)got;
  }
}

struct quanhe_drawing quanhe_draw(
  const char *dot, const char *engine, const char *format, const char *dpi, long milliseconds) {
  struct quanhe_drawing drawing = {.outcome = quanhe_no_child};
  int ends[2];
  if (pipe(ends) != 0) {
    drawing.detail = errno;
    return drawing;
  }
  pid_t child = fork();
  if (child < 0) {
    drawing.detail = errno;
    close(ends[0]);
    close(ends[1]);
    return drawing;
  }
  if (child == 0) {
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    // What Graphviz breaks down of is the parent's to tell: no report from a handler of its own.
    static const int ends_of_programs[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
    for (size_t i = 0; i < sizeof ends_of_programs / sizeof *ends_of_programs; i++)
      signal(ends_of_programs[i], SIG_DFL);
    close(ends[0]);
    draw(ends[1], dot, engine, format, dpi);
    _exit(1);
  }
  close(ends[1]);
  int is_whole = receive_all(ends[0], milliseconds, &drawing);
  close(ends[0]);
  if (!is_whole) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (!is_whole) {
    drawing.outcome = quanhe_timed_out;
  } else if (drawing.length == 0 || WIFSIGNALED(status)) {
    drawing.outcome = quanhe_child_died;
    drawing.detail = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  } else {
    drawing.outcome = (enum quanhe_outcome)drawing.bytes[0];
    drawing.length -= 1;
    memmove(drawing.bytes, drawing.bytes + 1, drawing.length);
  }
  return drawing;
}
