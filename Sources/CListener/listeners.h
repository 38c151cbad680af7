// SPDX-License-Identifier: Apache-2.0
//
// What the guard knows of the sockets that listen.
#ifndef NANO_LISTENERS_H
#define NANO_LISTENERS_H

#include <stdbool.h>
#include <sys/socket.h>

/// Makes the listener's event come again, as long as its backlog is not empty.
///
/// Returns false for a listener that no epoll set is known to watch.
bool nano_listeners_rearm(int listener);

/// Whether a listener takes clients of the address family of this one.
bool nano_listeners_want(int listener, const struct sockaddr *client);

#endif
