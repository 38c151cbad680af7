// SPDX-License-Identifier: Apache-2.0
//
// Turns off what Debian's abseil does on every lock that gRPC C core takes.
//
// Debian builds abseil without NDEBUG. In such a build every absl::Mutex enters the order of its
// locks into one graph for the process, behind one spinlock, and ends the process when the graph
// has a cycle. It is a tool for abseil's own developers: 6 % of the CPU of a small call here, and
// an abort that an operator can do nothing about.
#ifndef NANO_CLOCKORDER_H
#define NANO_CLOCKORDER_H

#ifdef __cplusplus
extern "C" {
#endif

/// Stops abseil from tracking the order of locks, for the whole process.
void nano_ignore_lock_order(void);

#ifdef __cplusplus
}
#endif
#endif
