// SPDX-License-Identifier: Apache-2.0
// What Swift sees of protobuf-c: its runtime, the messages generated from proto/private, the memory
// they are unpacked into, and the descriptors of the public ones.
#ifndef NANO_CMESSAGES_H
#define NANO_CMESSAGES_H

#include <protobuf-c/protobuf-c.h>

#include "arena.h"
#include "descriptors.h"
#include "health.pb-c.h"
#include "reflection.pb-c.h"
#include "run_function.pb-c.h"

#endif
