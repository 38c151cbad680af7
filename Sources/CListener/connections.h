// SPDX-License-Identifier: Apache-2.0
//
// The table of open connections behind the guard, and the choice of whom to shut down.
#ifndef NANO_CONNECTIONS_H
#define NANO_CONNECTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Enters a connection that was just accepted and makes room for the next one.
///
/// `port` is where it came in, if it may linger when it is closed, else 0.
///
/// Returns whether the connection may stay: false when the maximum is reached and nobody is
/// silent enough to go in its place. The caller then closes it.
bool nano_connections_enter(int descriptor, uint16_t port);

/// Takes note of the epoll set that watches a connection; any other descriptor is passed over.
void nano_connections_watch(int descriptor, int set);

/// Whether this is a connection that is open and may linger when it is closed.
bool nano_connections_may_linger(int descriptor);

/// Takes note that the owner of a descriptor closes it, before the system call, so that the number
/// cannot come back while the table has it.
///
/// Returns whether it is a connection that may linger; then it stays in the table, its epoll set, or
/// -1, is stored in `set`, and the caller owes `nano_connections_forget`. Not when it was shut down
/// to make room, and not when descriptors are short.
bool nano_connections_leave(int descriptor, int *set);

/// Takes a connection out that lingered, before the system call closes it.
void nano_connections_forget(int descriptor);

/// How many connections that came in at a port and may linger are there, lingering ones included.
size_t nano_connections_present(uint16_t port);

/// Shuts down the most silent connections because no descriptor is left.
///
/// Returns whether any are on their way out, so that their owner will soon close them.
bool nano_connections_make_room(void);

/// Sets the maximum of open connections; 0 means none but RLIMIT_NOFILE.
void nano_connections_set_maximum(size_t maximum);

/// How many connections were shut down so far.
unsigned long long nano_connections_evicted(void);

#endif
