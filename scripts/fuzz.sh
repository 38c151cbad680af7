#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Feeds the wire codec with bytes that nobody would send, and looks at what must always hold.
#
#   scripts/fuzz.sh [SECONDS]     60 if not said
#
# Exit 1 when something does not hold, when memory is misused or lost, or when an input takes too
# long. The input is then in .build/fuzz/findings; once the fault is mended it belongs into
# Fuzz/Corpus, where the tests and all later runs look at it.
#
# Needs nothing but Swift's toolchain, which brings libFuzzer and AddressSanitizer. What was learned
# stays in .build/fuzz/corpus for the next run.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
case $seconds in
  '' | *[!0-9]*)
    echo "usage: $0 [SECONDS]" >&2
    exit 2
    ;;
esac

NANO_DEVELOPMENT=1 swift build -c release --product FuzzWire --scratch-path .build/fuzz/build \
  --sanitize=address -Xswiftc -sanitize=fuzzer -Xcc -fsanitize=fuzzer-no-link,address
mkdir -p .build/fuzz/corpus .build/fuzz/findings

# Into a file and with a time of its own: Swift's backtracer can hold a crashed run open when its
# output is a pipe.
status=0
SWIFT_BACKTRACE=enable=no timeout --kill-after=10 $((seconds + 120)) \
  .build/fuzz/build/release/FuzzWire .build/fuzz/corpus Fuzz/Corpus \
  -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
  -artifact_prefix=.build/fuzz/findings/ >.build/fuzz/log 2>&1 || status=$?
grep -E '^(stat::|Done )|ERROR|SUMMARY|Fatal error|Test unit written' .build/fuzz/log || true
if [ "$status" != 0 ]; then
  echo "the fuzzer found something (exit $status): see .build/fuzz/log and .build/fuzz/findings" >&2
  exit 1
fi
