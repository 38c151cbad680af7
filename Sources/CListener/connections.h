// SPDX-License-Identifier: Apache-2.0
//
// The table of open connections behind the guard, and the choice of whom to shut down.
#ifndef NANO_CONNECTIONS_H
#define NANO_CONNECTIONS_H

#include <stdbool.h>
#include <stddef.h>

/// Enters a connection that was just accepted and makes room for the next one.
///
/// Returns whether the connection may stay: false when the maximum is reached and nobody is
/// silent enough to go in its place. The caller then closes it.
bool nano_connections_enter(int descriptor);

/// Takes note of the epoll set that watches a connection; any other descriptor is passed over.
void nano_connections_watch(int descriptor, int set);

/// Whether this is a connection that was entered and that its owner has not closed.
bool nano_connections_has(int descriptor);

/// How the owner of a descriptor may part with it.
enum nano_departure {
  /// Not a connection that was entered.
  NANO_NO_CONNECTION,
  /// A connection that was shut down to make room, or when descriptors are short.
  NANO_LEAVE_AT_ONCE,
  /// A connection whose client may still be reading.
  NANO_MAY_LINGER,
};

/// Takes a connection out of the table, because its owner closes it, and stores its epoll set, or
/// -1, in `set`.
///
/// Called before the system call, so that the number cannot come back while the table has it.
enum nano_departure nano_connections_leave(int descriptor, int *set);

/// Shuts down the most silent connections because no descriptor is left.
///
/// Returns whether any are on their way out, so that their owner will soon close them.
bool nano_connections_make_room(void);

/// Sets the maximum of open connections; 0 means none but RLIMIT_NOFILE.
void nano_connections_set_maximum(size_t maximum);

/// How many connections were shut down so far.
unsigned long long nano_connections_evicted(void);

#endif
