// SPDX-License-Identifier: Apache-2.0
//
// The definitions of `close` and `shutdown` that C core is linked to. See CListener.h for the
// reason.
#include "lingering.h"

#include <errno.h>
#include <linux/sockios.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "connections.h"
#include "milliseconds.h"

long syscall(long number, ...);

// A connection that is closed for writing. Its unsent bytes are those the client's kernel has not
// acknowledged, the end of the stream counted as one.
struct lingering {
  int descriptor;
  int unsent;
  bool dismissed;    // has to make room for another
  int64_t begun;     // in milliseconds of the monotonic clock
  int64_t progress;  // when the client acknowledged or said something last
};

// At a time: above the first number the oldest that has everything goes, above the second the new
// one is closed at once, as it would be without all this.
enum { CROWD = 128, LINGERING_MAXIMUM = 256 };
// How often the connections are looked at that have nothing to read, in milliseconds.
enum { TICK = 10 };
// A client of which nothing is heard gets this long, in milliseconds.
enum { SILENCE_LIMIT = 5000 };
// All together, in milliseconds.
enum { TOTAL_LIMIT = 30000 };
// Read and thrown away of one connection before the next one is looked at: 64 KiB.
enum { PIECE = 4096, PIECES = 16 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct lingering list[LINGERING_MAXIMUM];
static int count;
static bool running;  // the thread that looks after them
static atomic_size_t published_count;

void nano_close_at_once(int descriptor) { (void)syscall(SYS_close, descriptor); }

size_t nano_lingering_count(void) {
  return atomic_load_explicit(&published_count, memory_order_relaxed);
}

static int unsent_bytes(int descriptor) {
  int bytes = 0;
  return ioctl(descriptor, SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

enum drained { NOTHING, SOMETHING, THE_END };

// Throws away what the client has sent. After the end of its stream, or an error, no reset can harm
// what it was sent.
static enum drained drain(int descriptor) {
  char piece[PIECE];
  enum drained drained = NOTHING;
  for (int index = 0; index < PIECES; index++) {
    const ssize_t length = recv(descriptor, piece, sizeof piece, MSG_DONTWAIT);
    if (length == 0) return THE_END;
    if (length > 0) drained = SOMETHING;
    if (length < 0 && errno != EINTR) return errno == EAGAIN ? drained : THE_END;
  }
  return drained;
}

// Whether there is nothing more to wait for.
static bool is_finished(struct lingering *one, int64_t now) {
  const enum drained drained = drain(one->descriptor);
  if (drained == THE_END || one->dismissed) return true;
  const int unsent = unsent_bytes(one->descriptor);
  if (drained == SOMETHING || unsent != one->unsent) {
    one->unsent = unsent;
    one->progress = now;
  }
  return now - one->progress > SILENCE_LIMIT || now - one->begun > TOTAL_LIMIT;
}

// Closes those that are finished, and keeps the order of the others. The lock is held.
static void look_after_all(void) {
  const int64_t now = now_in_milliseconds();
  int kept = 0;
  for (int index = 0; index < count; index++) {
    if (is_finished(&list[index], now)) {
      nano_connections_forget(list[index].descriptor);
      nano_close_at_once(list[index].descriptor);
    } else {
      list[kept++] = list[index];
    }
  }
  count = kept;
  atomic_store(&published_count, (size_t)count);
}

// Lets the oldest go that has everything. The lock is held.
static void dismiss_one(void) {
  for (int index = 0; index < count; index++) {
    if (list[index].dismissed || list[index].unsent != 0) continue;
    list[index].dismissed = true;
    return;
  }
}

// The thread; it ends when nobody lingers any more. Nobody but it takes out of the list, so that
// the descriptors it waits for without the lock stay what they are.
static void *look_after(void *unused) {
  (void)unused;
  struct pollfd polled[LINGERING_MAXIMUM];
  for (;;) {
    pthread_mutex_lock(&lock);
    look_after_all();
    const int present = count;
    for (int index = 0; index < present; index++) {
      polled[index] = (struct pollfd){.fd = list[index].descriptor, .events = POLLIN};
    }
    if (present == 0) running = false;
    pthread_mutex_unlock(&lock);
    if (present == 0) return NULL;
    (void)poll(polled, (nfds_t)present, TICK);
  }
}

// The thread takes no signal: they are for the threads of the program.
static bool start_thread(void) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return false;
  sigset_t all, before;
  (void)sigfillset(&all);
  (void)pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  (void)pthread_sigmask(SIG_SETMASK, &all, &before);
  pthread_t thread;
  const bool started = pthread_create(&thread, &attributes, look_after, NULL) == 0;
  (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
  (void)pthread_attr_destroy(&attributes);
  return started;
}

static bool enter(int descriptor) {
  const int64_t now = now_in_milliseconds();
  bool entered = false;
  pthread_mutex_lock(&lock);
  if (count >= CROWD) dismiss_one();
  if (count < LINGERING_MAXIMUM && (running || (running = start_thread()))) {
    list[count++] = (struct lingering){
        .descriptor = descriptor,
        .unsent = unsent_bytes(descriptor),
        .begun = now,
        .progress = now,
    };
    atomic_store(&published_count, (size_t)count);
    entered = true;
  }
  pthread_mutex_unlock(&lock);
  return entered;
}

// Keeps a connection that its owner closes. Returns false where closing it can lose nothing.
static bool linger(int descriptor, int set) {
  // A close would have taken it out of the set; what the event points to is freed after this.
  struct epoll_event ignored = {.events = 0};
  if (set >= 0) (void)syscall(SYS_epoll_ctl, set, EPOLL_CTL_DEL, descriptor, &ignored);
  if (syscall(SYS_shutdown, descriptor, SHUT_WR) != 0) return false;
  return drain(descriptor) != THE_END && enter(descriptor);
}

int close(int descriptor) {
  int set = -1;
  if (nano_connections_leave(descriptor, &set)) {
    if (linger(descriptor, set)) return 0;
    nano_connections_forget(descriptor);
  }
  return (int)syscall(SYS_close, descriptor);
}

// Bytes that come after reading was shut down are answered with a reset, as after a close.
int shutdown(int descriptor, int how) {
  const bool keep = how == SHUT_RDWR && nano_connections_may_linger(descriptor);
  return (int)syscall(SYS_shutdown, descriptor, keep ? SHUT_WR : how);
}
