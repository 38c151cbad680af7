// SPDX-License-Identifier: Apache-2.0
//
// The definition of `accept4` that C core is linked to. See CListener.h for the reason.
//
// <sys/socket.h> declares `accept4` for _GNU_SOURCE alone, with a parameter type of its own; this
// file does without, so that the definition below is the only declaration.
#include "CListener.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "connections.h"

long syscall(long number, ...);

static atomic_ullong accepted;
static atomic_ullong refused;

// The descriptor that is given up to take the one connection which nothing else is left for.
// -1: not open; whoever takes it exchanges it for -1, so that two threads never close it twice.
static atomic_int spare = -1;

static void keep_spare(void) {
  if (atomic_load_explicit(&spare, memory_order_relaxed) >= 0) return;
  int fresh = eventfd(0, EFD_CLOEXEC);
  if (fresh < 0) return;
  int none = -1;
  if (!atomic_compare_exchange_strong(&spare, &none, fresh)) close(fresh);
}

// Takes one waiting connection with the spare descriptor and closes it.
static bool refuse_one(int listener) {
  int given_up = atomic_exchange(&spare, -1);
  if (given_up < 0) return false;
  close(given_up);
  int taken = (int)syscall(SYS_accept4, listener, NULL, NULL, SOCK_CLOEXEC);
  if (taken >= 0) {
    close(taken);
    atomic_fetch_add_explicit(&refused, 1, memory_order_relaxed);
  }
  keep_spare();
  return taken >= 0;
}

// AF_INET or AF_INET6 by who the client is: an IPv4 client of an IPv6 socket is AF_INET.
static int client_family(const struct sockaddr *address) {
  if (address == NULL || address->sa_family != AF_INET6) {
    return address == NULL ? AF_UNSPEC : address->sa_family;
  }
  const struct sockaddr_in6 *client = (const struct sockaddr_in6 *)(const void *)address;
  return IN6_IS_ADDR_V4MAPPED(&client->sin6_addr) ? AF_INET : AF_INET6;
}

// The port and the family of each rule in one word, so that reading needs no lock. 0: no rule.
enum { RULES = 16 };
static atomic_uint rules[RULES];
static atomic_int rule_count;

int nano_listener_set_family(uint16_t port, int family) {
  unsigned wanted = family == AF_UNSPEC ? 0 : ((unsigned)port << 16) | (unsigned)family;
  int vacant = -1;
  for (int index = 0; index < RULES; index++) {
    unsigned rule = atomic_load(&rules[index]);
    if (rule >> 16 == port && rule != 0) {
      atomic_store(&rules[index], wanted);
      if (wanted == 0) atomic_fetch_sub(&rule_count, 1);
      return 0;
    }
    if (rule == 0 && vacant < 0) vacant = index;
  }
  if (wanted == 0) return 0;
  if (vacant < 0) return -1;
  atomic_store(&rules[vacant], wanted);
  atomic_fetch_add(&rule_count, 1);
  return 0;
}

static bool family_is_wanted(int listener, const struct sockaddr *client) {
  if (atomic_load_explicit(&rule_count, memory_order_relaxed) == 0) return true;
  struct sockaddr_in6 own;  // sin_port and sin6_port are at the same place
  socklen_t length = sizeof own;
  if (getsockname(listener, (struct sockaddr *)&own, &length) != 0) return true;
  if (own.sin6_family != AF_INET && own.sin6_family != AF_INET6) return true;
  for (int index = 0; index < RULES; index++) {
    unsigned rule = atomic_load_explicit(&rules[index], memory_order_relaxed);
    if (rule != 0 && rule >> 16 == ntohs(own.sin6_port)) {
      return (int)(rule & 0xffff) == client_family(client);
    }
  }
  return true;
}

// What the thread that accepts knows of itself.
static _Thread_local struct {
  nano_listener_yield yield;
  void *context;
  // Connections accepted since the backlog was empty.
  unsigned accepted;
  // Whether another thread serves meanwhile.
  bool yielded;
} self;

// After this many connections in a row another thread serves those that are there.
enum { LONG_BACKLOG = 32 };
// How often a thread waits a millisecond for a descriptor before it refuses a connection.
enum { WAITS = 200 };

void nano_listener_set_yield(nano_listener_yield yield, void *context) {
  self.yield = yield;
  self.context = context;
  self.yielded = false;
}

static bool let_another_serve(void) {
  if (!self.yielded && self.yield != NULL) self.yielded = self.yield(self.context);
  return self.yielded;
}

static void wait_a_millisecond(void) {
  const struct timespec pause = {0, 1000 * 1000};
  nanosleep(&pause, NULL);
}

// Makes room for the connection that waits, or refuses it. False: neither was possible.
static bool make_room(int listener, int *attempts) {
  nano_connections_make_room();
  if (let_another_serve() && ++*attempts < WAITS) {
    wait_a_millisecond();
    return true;
  }
  return refuse_one(listener);
}

// Whether to ask the kernel again after this errno; `attempts` bounds the waiting.
static bool should_retry(int listener, int error, int *attempts) {
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
    return ++*attempts < 1000;
  case EMFILE:
  case ENFILE:
  case ENOBUFS:
  case ENOMEM:
    if (make_room(listener, attempts)) return true;
    // Nothing could be taken. Others may let go in a moment; after that the clients in the backlog
    // time out and come again, and their coming is the next edge.
    wait_a_millisecond();
    keep_spare();
    return ++*attempts < WAITS;
  default:
    return false;
  }
}

int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags);
int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags) {
  const socklen_t room = length != NULL ? *length : 0;
  int attempts = 0;
  keep_spare();
  for (;;) {
    if (length != NULL) *length = room;
    int descriptor = (int)syscall(SYS_accept4, listener, address, length, flags);
    if (descriptor < 0) {
      int error = errno;
      if (should_retry(listener, error, &attempts)) continue;
      self.accepted = 0;
      self.yielded = false;
      switch (error) {
      case EINTR:
      case EAGAIN:
      // The listener is closed, shut down or none: its owner has to know.
      case EBADF:
      case ENOTSOCK:
      case EINVAL:
      case EFAULT:
        errno = error;
        break;
      default:
        errno = EAGAIN;
      }
      return -1;
    }
    if (++self.accepted % LONG_BACKLOG == 0) (void)let_another_serve();
    if (family_is_wanted(listener, address) && nano_connections_enter(descriptor)) {
      atomic_fetch_add_explicit(&accepted, 1, memory_order_relaxed);
      return descriptor;
    }
    close(descriptor);
    atomic_fetch_add_explicit(&refused, 1, memory_order_relaxed);
  }
}

void nano_listener_set_maximum_connections(size_t maximum) {
  nano_connections_set_maximum(maximum);
}

struct nano_listener_counters nano_listener_read_counters(void) {
  return (struct nano_listener_counters){
      .accepted = atomic_load_explicit(&accepted, memory_order_relaxed),
      .evicted = nano_connections_evicted(),
      .refused = atomic_load_explicit(&refused, memory_order_relaxed),
  };
}
