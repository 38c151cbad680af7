// SPDX-License-Identifier: Apache-2.0
//
// Tells the clients of a server to go away before it stops.
//
// grpc_server_shutdown_and_notify tells the clients and stops taking calls in one step: a call that
// is on its way meanwhile ends as CANCELLED although nobody cancelled it. C core can do the first
// without the second (Server::StopListening and Server::SendGoaways, which it uses when it is
// configured by xDS), but its C headers do not offer it, and newer ones neither. These are the
// functions that Debian's build exports; where one of them is missing, nothing is done.
//
// Source: src/core/lib/surface/server.cc of gRPC v1.51.1.
#ifndef NANO_CDRAIN_H
#define NANO_CDRAIN_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Closes the ports of a `grpc_server` and asks each of its clients to open no more calls.
///
/// Calls that come until a client has heard of it are taken as ever, and connections close with
/// their last call. Not on a thread that is inside C core.
///
/// \returns Whether that was done; false where C core lacks it.
bool nano_drain(void *server);

/// Whether a client is still connected.
bool nano_has_connections(void *server);

#ifdef __cplusplus
}
#endif
#endif
