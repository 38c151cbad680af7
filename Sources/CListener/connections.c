// SPDX-License-Identifier: Apache-2.0
#include "connections.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "milliseconds.h"

long syscall(long number, ...);

// One descriptor number. `close` tells when its connection ends, so that while the lock is held the
// number of an entry that is in use means the connection that was entered.
struct connection {
  enum { ABSENT, OPEN, LINGERING } state;  // accepted, and then closed by its owner
  bool evicted;                            // shut down to make room
  uint16_t port;                           // where it came in, if it may linger; else 0
  int set;                                 // the epoll set that watches it; -1: none
};

// A connection that may be shut down, with the time since the client last said something.
struct candidate {
  int descriptor;
  uint32_t silence;
};

// Shut down at a time at most: bounds the work of one sweep and what a mistake can cost.
enum { BATCH = 64 };
// A client that spoke this short a time ago (in milliseconds) is busy and never shut down.
enum { BUSY_MILLISECONDS = 50 };
// A client that has said nothing at all for this long (in milliseconds) goes before all others.
enum { GREETING_MILLISECONDS = 500 };
enum { NEVER_SPOKE = 1 << 29 };
// And before those one that its owner has closed.
enum { IS_LINGERING = 1 << 30 };
// After a sweep that found nobody to shut down, none for this long (in milliseconds).
enum { FRUITLESS_PAUSE = 10 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct connection *table;
static int capacity;          // entries in the table
static int highest = -1;      // highest descriptor entered so far
static size_t open_count;     // open and not evicted
static size_t evicted_count;  // evicted and still there
static size_t maximum;        // 0: none
static unsigned long long evictions;
static int64_t next_sweep;    // in milliseconds of the monotonic clock

// Descriptors are given out lowest first, so that a number at or above this mark says that all
// below are in use. An eighth of the limit, 8 to 256, stays free for the rest of the process and
// for the connections that come before the evicted ones are closed.
static int descriptor_mark(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > INT32_MAX) return INT32_MAX;
  int soft = (int)limit.rlim_cur;
  int reserve = soft / 8;
  if (reserve < 8) reserve = 8;
  if (reserve > 256) reserve = 256;
  return soft > reserve ? soft - reserve : 0;
}

// Milliseconds since the client last sent anything; a socket that is not TCP counts as busy.
static uint32_t silence_of(int descriptor) {
  struct tcp_info info;
  memset(&info, 0, sizeof info);
  socklen_t length = sizeof info;
  if (getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) != 0) return 0;
  uint32_t silence = info.tcpi_last_data_recv;
  if (silence >= NEVER_SPOKE) silence = NEVER_SPOKE - 1;
  if (info.tcpi_bytes_received == 0 && silence >= GREETING_MILLISECONDS) silence += NEVER_SPOKE;
  return silence;
}

static bool grow_to(int descriptor) {
  if (descriptor < capacity) return true;
  int wanted = capacity > 0 ? capacity : 1024;
  while (wanted <= descriptor && wanted < INT32_MAX / 2) wanted *= 2;
  struct connection *grown = realloc(table, (size_t)wanted * sizeof *grown);
  if (grown == NULL || wanted <= descriptor) return false;
  memset(grown + capacity, 0, (size_t)(wanted - capacity) * sizeof *grown);
  table = grown;
  capacity = wanted;
  return true;
}

// The entry of a connection that is there, or NULL. The lock is held.
static struct connection *find(int descriptor) {
  if (descriptor < 0 || descriptor > highest || table[descriptor].state == ABSENT) return NULL;
  return &table[descriptor];
}

static void forget(struct connection *entry) {
  if (entry->evicted) {
    evicted_count--;
  } else if (entry->state == OPEN) {
    open_count--;
  }
  entry->state = ABSENT;
  entry->evicted = false;
}

// Keeps `list` sorted by silence, longest first, and at most BATCH long.
static int insert(struct candidate *list, int count, struct candidate new) {
  if (count == BATCH && list[BATCH - 1].silence >= new.silence) return count;
  int at = count < BATCH ? count : BATCH - 1;
  while (at > 0 && list[at - 1].silence < new.silence) {
    list[at] = list[at - 1];
    at--;
  }
  list[at] = new;
  return count < BATCH ? count + 1 : BATCH;
}

// Whether the client has said something that the server has not read yet: then it is the server
// that is behind, with accepting perhaps, and the client is not silent.
static bool has_unread_data(int descriptor) {
  int unread = 0;
  return ioctl(descriptor, FIONREAD, &unread) == 0 && unread > 0;
}

// Lists the most silent connections.
static int sweep(struct candidate *list, int newest) {
  int count = 0;
  for (int descriptor = 0; descriptor <= highest; descriptor++) {
    const struct connection *entry = &table[descriptor];
    if (entry->state == ABSENT || entry->evicted || descriptor == newest) continue;
    uint32_t silence = silence_of(descriptor);
    if (entry->state == LINGERING) {
      silence += IS_LINGERING;
    } else if (silence < BUSY_MILLISECONDS) {
      continue;
    }
    count = insert(list, count, (struct candidate){descriptor, silence});
  }
  return count;
}

static void evict(const struct candidate *list, int count, size_t wanted) {
  const unsigned long long before = evictions;
  for (int index = 0; index < count && wanted > 0; index++) {
    const int descriptor = list[index].descriptor;
    const bool lingers = table[descriptor].state == LINGERING;
    if (!lingers && has_unread_data(descriptor)) continue;
    // A client that is already gone makes this fail; then the owner is about to close it anyway.
    (void)syscall(SYS_shutdown, descriptor, SHUT_RDWR);
    table[descriptor].evicted = true;
    if (!lingers) open_count--;
    evicted_count++;
    evictions++;
    wanted--;
  }
  if (evictions == before) next_sweep = now_in_milliseconds() + FRUITLESS_PAUSE;
}

// How many must go for `newest` to be below the mark and for the maximum to hold, without those
// that are on their way out already.
static size_t surplus(int newest, int mark) {
  size_t above = newest >= mark ? (size_t)(newest - mark) + 1 : 0;
  size_t descriptors = above > evicted_count ? above - evicted_count : 0;
  size_t connections = maximum > 0 && open_count > maximum ? open_count - maximum : 0;
  return descriptors > connections ? descriptors : connections;
}

bool nano_connections_enter(int descriptor, uint16_t port) {
  pthread_mutex_lock(&lock);
  if (!grow_to(descriptor)) {
    pthread_mutex_unlock(&lock);
    return true;
  }
  forget(&table[descriptor]);
  table[descriptor] = (struct connection){.state = OPEN, .port = port, .set = -1};
  if (descriptor > highest) highest = descriptor;
  open_count++;
  bool stays = true;
  const size_t wanted = surplus(descriptor, descriptor_mark());
  if (wanted > 0 && now_in_milliseconds() >= next_sweep) {
    struct candidate list[BATCH];
    int count = sweep(list, descriptor);
    // A few more than needed, so that the next ones to come need no sweep of their own.
    evict(list, count, wanted + (maximum > 0 ? maximum / 16 : BATCH / 4));
  }
  if (maximum > 0 && open_count > maximum) {
    forget(&table[descriptor]);
    stays = false;
  }
  pthread_mutex_unlock(&lock);
  return stays;
}

void nano_connections_watch(int descriptor, int set) {
  pthread_mutex_lock(&lock);
  struct connection *entry = find(descriptor);
  if (entry != NULL) entry->set = set;
  pthread_mutex_unlock(&lock);
}

// Whether closing the connection at once could take an answer with it. The lock is held.
static bool may_linger(const struct connection *entry) {
  return entry->state == OPEN && entry->port != 0 && !entry->evicted;
}

bool nano_connections_may_linger(int descriptor) {
  pthread_mutex_lock(&lock);
  const struct connection *entry = find(descriptor);
  const bool may = entry != NULL && may_linger(entry);
  pthread_mutex_unlock(&lock);
  return may;
}

bool nano_connections_leave(int descriptor, int *set) {
  pthread_mutex_lock(&lock);
  struct connection *entry = find(descriptor);
  const bool lingers =
      entry != NULL && may_linger(entry) && descriptor < descriptor_mark();
  if (lingers) {
    *set = entry->set;
    entry->state = LINGERING;
    open_count--;
  } else if (entry != NULL) {
    forget(entry);
  }
  pthread_mutex_unlock(&lock);
  return lingers;
}

void nano_connections_forget(int descriptor) {
  pthread_mutex_lock(&lock);
  struct connection *entry = find(descriptor);
  if (entry != NULL) forget(entry);
  pthread_mutex_unlock(&lock);
}

size_t nano_connections_present(uint16_t port) {
  size_t count = 0;
  pthread_mutex_lock(&lock);
  for (int descriptor = 0; descriptor <= highest; descriptor++) {
    const struct connection *entry = &table[descriptor];
    if (entry->state != ABSENT && !entry->evicted && entry->port == port) count++;
  }
  pthread_mutex_unlock(&lock);
  return count;
}

bool nano_connections_make_room(void) {
  pthread_mutex_lock(&lock);
  // While some are on their way out, room is being made.
  if (evicted_count == 0 && now_in_milliseconds() >= next_sweep) {
    struct candidate list[BATCH];
    int count = sweep(list, -1);
    evict(list, count, BATCH / 2);
  }
  const bool leaving = evicted_count > 0;
  pthread_mutex_unlock(&lock);
  return leaving;
}

void nano_connections_set_maximum(size_t new_maximum) {
  pthread_mutex_lock(&lock);
  maximum = new_maximum;
  pthread_mutex_unlock(&lock);
}

unsigned long long nano_connections_evicted(void) {
  pthread_mutex_lock(&lock);
  unsigned long long count = evictions;
  pthread_mutex_unlock(&lock);
  return count;
}
