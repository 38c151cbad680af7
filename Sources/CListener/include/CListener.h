// SPDX-License-Identifier: Apache-2.0
//
// The connection guard: keeps a listening gRPC server answering when it runs out of descriptors,
// and lets a client read to the end what was written to it before its connection is closed.
//
// Why it exists. gRPC C core 1.51 accepts in a loop until `accept4` reports EAGAIN. Every other
// errno but EINTR and ECONNABORTED makes it leave that loop without asking for the next event, so
// that one EMFILE ends listening for good: the process lives on and never answers a new client
// (`on_read` in src/core/lib/iomgr/tcp_server_posix.cc). It closes no connection to make room, so
// that clients which connect and say nothing can hold every descriptor there is. And when the last
// call of a connection ends that is to go, because the server stops or the connection is old, it
// closes the socket at once. Linux answers whatever the client sends from then on, a window update
// is enough, with a reset, and a reset throws away the part of the answer that is still to be sent:
// of 3 MB, a client that reads slowly got 50 KB.
//
// How it works. This target defines the symbols `accept4`, `epoll_ctl`, `shutdown` and `close`. The
// linker binds C core's calls to them, in the static program because an object comes before an
// archive, and in the dynamic one because an executable's symbol comes before a library's. The
// definitions make the system calls themselves. Beside that `epoll_ctl` only takes note of how
// listeners and connections are watched, and `accept4`
//
//   - never returns an errno that would end listening while the listener is good;
//   - near the limit shuts down the connections that have been silent longest. Their owner sees the
//     end of the stream and closes the descriptor as if the client had gone;
//   - says EAGAIN after a number of connections in a row, or when the shut down ones first have to
//     be closed, so that those that are open are served in between. The events of a listener are
//     edge-triggered, and a backlog that is not drained brings no other: so it asks the kernel to
//     look again (EPOLL_CTL_MOD queues an event for whatever is ready), which makes one certain;
//   - if nothing else is left, takes the connection with a spare descriptor and closes it.
//
// `close` of a connection that came in at a port of `nano_listener_set_lingering` ends the writing
// side and then lingers: a thread, which lives as long as there is such a connection, throws away
// what the client still sends until the client closes its side, or nothing was heard of it for five
// seconds, or after thirty. So `shutdown` leaves the reading side of such a connection open. When
// descriptors are short those that linger go first, and none begins to; above 128 the oldest goes
// that has everything.
//
// The state is one for the process, as descriptors are. Every function may be called from any
// thread.
#ifndef NANO_CLISTENER_H
#define NANO_CLISTENER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What the guard has done since the process started.
struct nano_listener_counters {
  /// Connections handed to their server.
  uint64_t accepted;
  /// Connections shut down to make room, silent ones first.
  uint64_t evicted;
  /// Connections closed at once because there was no room and nobody silent to evict.
  uint64_t refused;
  /// Connections that their server has closed and whose clients may still be reading; a gauge.
  uint64_t lingering;
};

/// Sets how many connections may be open at once; 0 leaves RLIMIT_NOFILE as the only limit.
void nano_listener_set_maximum_connections(size_t maximum);

/// Reads the counters.
struct nano_listener_counters nano_listener_read_counters(void);

/// Lets a listening TCP port take connections of one address family alone.
///
/// C core opens a wildcard address for IPv4 and IPv6 together. `family` is AF_INET or AF_INET6; an
/// IPv4 client of an IPv6 socket counts as AF_INET. AF_UNSPEC takes the rule back.
///
/// Returns 0, or -1 when there are more rules than the guard has room for (16).
int nano_listener_set_family(uint16_t port, int family);

/// Says whether connections that come in at a TCP port linger when their server closes them.
///
/// For what answers calls; a connection of another port is closed as ever.
void nano_listener_set_lingering(uint16_t port, bool lingering);

/// How many connections are there that came in at such a port: those that their server has not
/// closed, and those that linger.
size_t nano_listener_connections(uint16_t port);

#ifdef __cplusplus
}
#endif
#endif
