#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the transport's tests under a sanitizer: `address`, which finds leaks as well, or `thread`.
set -euo pipefail
cd "$(dirname "$0")/.."

sanitizer=${1:-}
suppressions=$PWD/scripts/$sanitizer-suppressions.txt
options=exitcode=66
if [ -e "$suppressions" ]; then options+=:suppressions=$suppressions; fi
case $sanitizer in
  address)
    export ASAN_OPTIONS=detect_leaks=1:exitcode=66
    export LSAN_OPTIONS=$options:print_suppressions=0
    ;;
  thread)
    export TSAN_OPTIONS=$options:halt_on_error=0
    ;;
  *)
    echo "usage: $0 address|thread" >&2
    exit 2
    ;;
esac
exec swift test --disable-xctest --sanitize="$sanitizer" --scratch-path ".build/$sanitizer" \
  --filter '^NanoTransportTests\.'
