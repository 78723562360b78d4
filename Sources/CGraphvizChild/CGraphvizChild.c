#define _GNU_SOURCE
#include "CGraphvizChild.h"

#include <errno.h>
#include <fcntl.h>
#include <graphviz/gvc.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
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

// A closed end is told by the result, not by a signal that ends the program.
static ssize_t send_some(int socket, const char *bytes, size_t length) {
#ifdef MSG_NOSIGNAL
  return send(socket, bytes, length, MSG_NOSIGNAL);
#else
  return send(socket, bytes, length, 0);
#endif
}

static void send_all(int socket, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t sent = send_some(socket, bytes, length);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) _exit(1);
    bytes += sent;
    length -= (size_t)sent;
  }
}

static void answer(int socket, enum quanhe_outcome outcome, const char *bytes, size_t length) {
  char first = (char)outcome;
  send_all(socket, &first, 1);
  send_all(socket, bytes, length);
  _exit(0);
}

// Reads so many bytes, and a null character behind them; ends the child where there are fewer.
static char *read_text(int socket, size_t length) {
  char *text = malloc(length + 1);
  if (!text) _exit(1);
  for (size_t done = 0; done < length;) {
    ssize_t got = read(socket, text + done, length - done);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) _exit(1);
    done += (size_t)got;
  }
  text[length] = 0;
  return text;
}

// Lays out and draws a word, so that plugins and fonts are there when they are needed.
static void warm_up(GVC_t *context, const char *font) {
  Agraph_t *graph = agopen("warm", Agdirected, NULL);
  if (!graph) return;
  agattr(graph, AGNODE, "fontname", (char *)font);
  agattr(graph, AGNODE, "label", "");
  Agnode_t *node = agnode(graph, "a", 1);
  char *label = agstrdup_html(graph, "<B>Đồ thị</B> quan hệ");
  agset(node, "label", label);
  agstrfree(graph, label);
  char *picture = NULL;
  unsigned int length = 0;
  if (gvLayout(context, graph, "dot") == 0) {
    if (gvRenderData(context, graph, "svg", &picture, &length) == 0) gvFreeRenderData(picture);
    gvFreeLayout(context, graph);
  }
  agclose(graph);
  messages_length = 0;
}

static void draw(int socket, const char *font) {
  agseterr(AGERR);
  agseterrf(take_message);
  GVC_t *context = gvContext();
  struct pollfd asked = {.fd = socket, .events = POLLIN};
  if (context && poll(&asked, 1, 0) == 0) warm_up(context, font);
  size_t lengths[4];
  char *header = read_text(socket, sizeof lengths);
  memcpy(lengths, header, sizeof lengths);
  char *engine = read_text(socket, lengths[0]);
  char *format = read_text(socket, lengths[1]);
  char *dpi = read_text(socket, lengths[2]);
  char *dot = read_text(socket, lengths[3]);
  char *picture = NULL;
  unsigned int length = 0;
  Agraph_t *graph = context ? agmemread(dot) : NULL;
  if (!graph) answer(socket, quanhe_no_graph, messages, messages_length);
  if (*dpi && !agattr(graph, AGRAPH, "dpi", NULL)) agattr(graph, AGRAPH, "dpi", dpi);
  if (gvLayout(context, graph, engine) != 0)
    answer(socket, quanhe_layout_failed, messages, messages_length);
  if (gvRenderData(context, graph, format, &picture, &length) != 0 || !picture || length == 0)
    answer(socket, quanhe_drawing_failed, messages, messages_length);
  answer(socket, quanhe_drawn, picture, length);
}

static long now_in_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Waits until the socket is ready, at most until the time given; 0 where it ran out.
static int is_ready(int socket, short events, long end) {
  for (;;) {
    long left = end - now_in_milliseconds();
    if (left <= 0) return 0;
    struct pollfd ready = {.fd = socket, .events = events};
    int count = poll(&ready, 1, left > 1000000 ? 1000000 : (int)left);
    if (count > 0) return 1;
    if (count < 0 && errno != EINTR) return 0;
  }
}

// Sends what the child reads; 0 where the time ran out. A child that died is told by its answer.
static int send_within(int socket, const char *bytes, size_t length, long end) {
  while (length > 0) {
    if (!is_ready(socket, POLLOUT, end)) return 0;
    ssize_t sent = send_some(socket, bytes, length);
    if (sent < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)) continue;
    if (sent <= 0) return 1;
    bytes += sent;
    length -= (size_t)sent;
  }
  return 1;
}

// Reads until the child closes its end; 0 where the time ran out or memory did.
static int receive_all(int socket, long end, struct quanhe_drawing *drawing) {
  size_t room = 0;
  for (;;) {
    if (!is_ready(socket, POLLIN, end)) return 0;
    if (drawing->length == room) {
      room = room ? room * 2 : 1 << 16;
      char *larger = realloc(drawing->bytes, room);
      if (!larger) return 0;
      drawing->bytes = larger;
    }
    ssize_t got = read(socket, drawing->bytes + drawing->length, room - drawing->length);
    if (got == 0) return 1;
    if (got < 0 && errno != EINTR && errno != EAGAIN) return 1;
    if (got > 0) drawing->length += (size_t)got;
  }
}

// The answer ends where the child closes its end: no other child may be made while this process has
// that end too, and no other program may take it along.
static pthread_mutex_t starting = PTHREAD_MUTEX_INITIALIZER;

struct quanhe_child quanhe_start(const char *font) {
  struct quanhe_child child = {.process = -1, .socket = -1};
  int ends[2];
#ifdef SOCK_CLOEXEC
  int type = SOCK_STREAM | SOCK_CLOEXEC;
#else
  int type = SOCK_STREAM;
#endif
  pthread_mutex_lock(&starting);
  if (socketpair(AF_UNIX, type, 0, ends) != 0) {
    child.error = errno;
    pthread_mutex_unlock(&starting);
    return child;
  }
  child.process = fork();
  if (child.process < 0) {
    child.error = errno;
    close(ends[0]);
    close(ends[1]);
    pthread_mutex_unlock(&starting);
    return child;
  }
  if (child.process == 0) {
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    // What Graphviz breaks down of is the parent's to tell: no report from a handler of its own.
    static const int ends_of_programs[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
    for (size_t i = 0; i < sizeof ends_of_programs / sizeof *ends_of_programs; i++)
      signal(ends_of_programs[i], SIG_DFL);
    close(ends[0]);
    draw(ends[1], font);
    _exit(1);
  }
  close(ends[1]);
  pthread_mutex_unlock(&starting);
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
  int on = 1;
  setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
  child.socket = ends[0];
  return child;
}

static int end(struct quanhe_child child, int is_killed) {
  close(child.socket);
  if (is_killed) kill(child.process, SIGKILL);
  int status = 0;
  while (waitpid(child.process, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

void quanhe_abandon(struct quanhe_child child) {
  if (child.socket >= 0) end(child, 1);
}

struct quanhe_drawing quanhe_draw(
  struct quanhe_child child, const char *dot, const char *engine, const char *format,
  const char *dpi, long milliseconds) {
  struct quanhe_drawing drawing = {.outcome = quanhe_no_child, .detail = child.error};
  if (child.socket < 0) return drawing;
  long last = now_in_milliseconds() + milliseconds;
  const char *texts[4] = {engine, format, dpi ? dpi : "", dot};
  size_t lengths[4];
  for (int i = 0; i < 4; i++) lengths[i] = strlen(texts[i]);
  int is_whole = send_within(child.socket, (const char *)lengths, sizeof lengths, last);
  for (int i = 0; i < 4 && is_whole; i++)
    is_whole = send_within(child.socket, texts[i], lengths[i], last);
  is_whole = is_whole && receive_all(child.socket, last, &drawing);
  int status = end(child, !is_whole);
  drawing.detail = 0;
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
