// What Swift sees of libevent: its own public headers, and a function for what the
// importer cannot take. Nothing of libevent is declared again here.
#ifndef NANO_CEVENT_SHIM_H
#define NANO_CEVENT_SHIM_H

// libevent's configuration defines _GNU_SOURCE, which would give this module another fd_set than the
// Glibc module has, and the compiler refuses the two together. The C library looks at it only once.
#include <features.h>

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/listener.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>

// prctl is variadic, and pthread_setname_np hides without _GNU_SOURCE. At most 15 characters.
static inline int nano_name_this_thread(const char *name) {
  return prctl(PR_SET_NAME, name, 0, 0, 0);
}

#endif
