#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the tests of a room, the transport's unless said otherwise, under a sanitizer:
# scripts/sanitize.sh address|thread [room]
#
# The runtimes come with the Swift toolchain; nothing else is needed. Each sanitizer has its own
# build folder. `address` reports leaks too, but for those of scripts/sanitizers/leaks.txt;
# `thread` has no suppressions.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
sanitizer=${1:?address or thread}
export NANO_TESTS_OF=${2:-NanoTransport}
export LSAN_OPTIONS="suppressions=$PWD/scripts/sanitizers/leaks.txt:print_suppressions=0"
export TSAN_OPTIONS="halt_on_error=1"
exec timeout 1800 swift test --sanitize="$sanitizer" --scratch-path ".build/$sanitizer" \
  --disable-xctest --no-parallel
