#ifndef NANO_CEVENT_SHIM_H
#define NANO_CEVENT_SHIM_H
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#endif
