// SPDX-License-Identifier: Apache-2.0
//
// The definition of `accept4` that C core is linked to. See CListener.h for the reason.
//
// <sys/socket.h> declares `accept4` for _GNU_SOURCE alone, with a parameter type of its own; this
// file does without, so that the definition below is the only declaration.
#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "CListener.h"
#include "connections.h"
#include "lingering.h"
#include "listeners.h"

long syscall(long number, ...);

// Connections accepted in a row before those that are open are served again.
enum { LONG_BACKLOG = 32 };
// How often in a row a listener waits for evicted connections to be closed.
enum { DEFERRALS = 256 };
// How often in a row an error of a connection that waited is passed over, or memory is waited for.
enum { ATTEMPTS = 64 };

static atomic_ullong accepted;
static atomic_ullong refused;

// The descriptor that is given up to take the one connection which nothing else is left for.
// -1: not open; whoever takes it exchanges it for -1, so that two threads never close it twice.
static atomic_int spare = -1;

// In a row, of all listeners together: they only have to be bounded, not exact.
static atomic_uint accepted_in_a_row;
static atomic_uint deferred_in_a_row;

static void keep_spare(void) {
  if (atomic_load_explicit(&spare, memory_order_relaxed) >= 0) return;
  int fresh = eventfd(0, EFD_CLOEXEC);
  if (fresh < 0) return;
  int none = -1;
  if (!atomic_compare_exchange_strong(&spare, &none, fresh)) nano_close_at_once(fresh);
}

// Takes one waiting connection with the spare descriptor and closes it.
static bool refuse_one(int listener) {
  int given_up = atomic_exchange(&spare, -1);
  if (given_up < 0) return false;
  nano_close_at_once(given_up);
  int taken = (int)syscall(SYS_accept4, listener, NULL, NULL, SOCK_CLOEXEC);
  if (taken >= 0) {
    nano_close_at_once(taken);
    atomic_fetch_add_explicit(&refused, 1, memory_order_relaxed);
  }
  keep_spare();
  return taken >= 0;
}

// What to do after an errno.
enum next { RETRY, DEFER, GIVE_UP };

// No descriptor or no memory is left. `attempts` bounds what is tried in one call.
static enum next make_room(int listener, int *attempts) {
  if (nano_connections_make_room() &&
      atomic_fetch_add(&deferred_in_a_row, 1) < DEFERRALS && nano_listeners_rearm(listener)) {
    return DEFER;
  }
  if (refuse_one(listener)) return RETRY;
  // Not even that: others may let go in a moment. After that the clients in the backlog time out
  // and come again, and their coming is the next event.
  const struct timespec pause = {0, 1000 * 1000};
  nanosleep(&pause, NULL);
  keep_spare();
  return ++*attempts < ATTEMPTS ? RETRY : DEFER;
}

static enum next after_error(int listener, int error, int *attempts) {
  switch (error) {
  // accept(2): an error of the connection that waited, reported here and thereby consumed.
  case ENETDOWN:
  case EPROTO:
  case ENOPROTOOPT:
  case EHOSTDOWN:
  case ENONET:
  case EHOSTUNREACH:
  case EOPNOTSUPP:
  case ENETUNREACH:
  case ETIMEDOUT:
  case EPERM:
  case ECONNABORTED:
    if (++*attempts < ATTEMPTS) return RETRY;
    (void)nano_listeners_rearm(listener);
    return DEFER;
  case EMFILE:
  case ENFILE:
  case ENOBUFS:
  case ENOMEM:
    return make_room(listener, attempts);
  // EAGAIN: the backlog is empty. EINTR: the caller asks again. The others say that the listener is
  // closed, shut down or none, which its owner has to know.
  default:
    return GIVE_UP;
  }
}

static int fail(int error) {
  errno = error;
  return -1;
}

// Whether enough were accepted in a row; then an event will come for the rest.
static bool backlog_is_long(int listener) {
  if (atomic_load(&accepted_in_a_row) < LONG_BACKLOG) return false;
  atomic_store(&accepted_in_a_row, 0);
  return nano_listeners_rearm(listener);
}

int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags);
int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags) {
  const socklen_t room = length != NULL ? *length : 0;
  int attempts = 0;
  keep_spare();
  if (backlog_is_long(listener)) return fail(EAGAIN);
  for (;;) {
    if (length != NULL) *length = room;
    int descriptor = (int)syscall(SYS_accept4, listener, address, length, flags);
    if (descriptor < 0) {
      int error = errno;
      enum next next = after_error(listener, error, &attempts);
      if (next == RETRY) continue;
      atomic_store(&accepted_in_a_row, 0);
      return fail(next == DEFER ? EAGAIN : error);
    }
    atomic_store(&deferred_in_a_row, 0);
    atomic_fetch_add(&accepted_in_a_row, 1);
    const uint16_t port = nano_listeners_lingering_port(listener);
    if (nano_listeners_want(listener, address) && nano_connections_enter(descriptor, port)) {
      atomic_fetch_add_explicit(&accepted, 1, memory_order_relaxed);
      return descriptor;
    }
    nano_close_at_once(descriptor);
    atomic_fetch_add_explicit(&refused, 1, memory_order_relaxed);
  }
}

void nano_listener_set_maximum_connections(size_t maximum) {
  nano_connections_set_maximum(maximum);
}

size_t nano_listener_connections(uint16_t port) { return nano_connections_present(port); }

struct nano_listener_counters nano_listener_read_counters(void) {
  return (struct nano_listener_counters){
      .accepted = atomic_load_explicit(&accepted, memory_order_relaxed),
      .evicted = nano_connections_evicted(),
      .refused = atomic_load_explicit(&refused, memory_order_relaxed),
      .lingering = nano_lingering_count(),
  };
}
