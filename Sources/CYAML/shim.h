// SPDX-License-Identifier: Apache-2.0
// libyaml 0.2.5, as Debian packages it. Only its parser is used.
#ifndef NANO_CYAML_SHIM_H
#define NANO_CYAML_SHIM_H
#include <yaml.h>
#endif
