// SPDX-License-Identifier: Apache-2.0
//
// The definition of `epoll_ctl` that C core is linked to, and the rules about address families.
// <sys/epoll.h> is the only header that declares `epoll_ctl`.
#include "listeners.h"

#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "CListener.h"
#include "connections.h"

long syscall(long number, ...);

// How a listener is watched: what the epoll set was told, to tell it again.
struct watch {
  int listener;  // -1: free
  int set;
  struct epoll_event event;
};

enum { WATCHES = 64 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct watch watches[WATCHES];
static int watch_count;

static bool is_listening(int descriptor) {
  int listening = 0;
  socklen_t length = sizeof listening;
  return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listening, &length) == 0 &&
         listening != 0;
}

// A number that was a listener may have come back as something else: then its watch is forgotten.
static void take_note(int set, int descriptor, const struct epoll_event *event) {
  const bool listening = is_listening(descriptor);
  pthread_mutex_lock(&lock);
  int index = 0;
  while (index < watch_count && watches[index].listener != descriptor) index++;
  if (listening && index < WATCHES) {
    if (index == watch_count) watch_count++;
    watches[index] = (struct watch){descriptor, set, *event};
  } else if (index < watch_count) {
    watches[index] = watches[--watch_count];
  }
  pthread_mutex_unlock(&lock);
}

int epoll_ctl(int set, int operation, int descriptor, struct epoll_event *event) {
  const long result = syscall(SYS_epoll_ctl, set, operation, descriptor, event);
  if (result == 0 && operation == EPOLL_CTL_ADD && event != NULL) {
    take_note(set, descriptor, event);
    nano_connections_watch(descriptor, set);
  }
  return (int)result;
}

bool nano_listeners_rearm(int listener) {
  bool rearmed = false;
  pthread_mutex_lock(&lock);
  for (int index = 0; index < watch_count && !rearmed; index++) {
    struct watch *watch = &watches[index];
    rearmed = watch->listener == listener &&
              syscall(SYS_epoll_ctl, watch->set, EPOLL_CTL_MOD, listener, &watch->event) == 0;
  }
  pthread_mutex_unlock(&lock);
  return rearmed;
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

// The port that a listener has, or 0.
static uint16_t port_of(int listener) {
  struct sockaddr_in6 own;  // sin_port and sin6_port are at the same place
  socklen_t length = sizeof own;
  if (getsockname(listener, (struct sockaddr *)&own, &length) != 0) return 0;
  if (own.sin6_family != AF_INET && own.sin6_family != AF_INET6) return 0;
  return ntohs(own.sin6_port);
}

// A bit for each port, so that reading needs no lock; a page of it is in use.
static atomic_uint lingering_ports[65536 / 32];

void nano_listener_set_lingering(uint16_t port, bool lingering) {
  const unsigned bit = 1u << (port % 32);
  if (lingering) {
    atomic_fetch_or(&lingering_ports[port / 32], bit);
  } else {
    atomic_fetch_and(&lingering_ports[port / 32], ~bit);
  }
}

uint16_t nano_listeners_lingering_port(int listener) {
  const uint16_t port = port_of(listener);
  const unsigned bits = atomic_load_explicit(&lingering_ports[port / 32], memory_order_relaxed);
  return (bits & 1u << (port % 32)) != 0 ? port : 0;
}

bool nano_listeners_want(int listener, const struct sockaddr *client) {
  if (atomic_load_explicit(&rule_count, memory_order_relaxed) == 0) return true;
  const uint16_t port = port_of(listener);
  if (port == 0) return true;
  for (int index = 0; index < RULES; index++) {
    unsigned rule = atomic_load_explicit(&rules[index], memory_order_relaxed);
    if (rule != 0 && rule >> 16 == port) {
      return (int)(rule & 0xffff) == client_family(client);
    }
  }
  return true;
}
