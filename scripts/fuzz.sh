#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Feeds the wire codec and the reader of YAML with bytes that nobody would send, both at a time, and
# looks at what must always hold.
#
#   scripts/fuzz.sh [SECONDS [TARGET...]]     60 and wire yaml if not said
#
# Exit 1 when something does not hold, when memory is misused or lost, or when an input takes too
# long. The input is then in .build/fuzz/TARGET/findings; once the fault is mended it belongs into
# Fuzz/Corpus or Fuzz/YAMLCorpus, where the tests and all later runs look at it.
#
# Needs nothing but Swift's toolchain, which brings libFuzzer and AddressSanitizer. What was learned
# stays in .build/fuzz/TARGET/corpus for the next run.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
  echo "usage: $0 [SECONDS [wire|yaml...]]" >&2
  exit 2
}

seconds=${1:-60}
case $seconds in '' | *[!0-9]*) usage ;; esac
targets=("${@:2}")
if [ ${#targets[@]} = 0 ]; then targets=(wire yaml); fi

declare -A products=([wire]=FuzzWire [yaml]=FuzzYAML)
declare -A seeds=([wire]=Fuzz/Corpus [yaml]=Fuzz/YAMLCorpus)
for target in "${targets[@]}"; do
  if [ -z "${products[$target]:-}" ]; then usage; fi
done

for target in "${targets[@]}"; do
  NANO_DEVELOPMENT=1 swift build -c release --product "${products[$target]}" \
    --scratch-path .build/fuzz/build \
    --sanitize=address -Xswiftc -sanitize=fuzzer -Xcc -fsanitize=fuzzer-no-link,address
done

# Into a file and with a time of its own: Swift's backtracer can hold a crashed run open when its
# output is a pipe.
fuzz() {
  local target=$1 folder=.build/fuzz/$1
  mkdir -p "$folder/corpus" "$folder/findings"
  SWIFT_BACKTRACE=enable=no timeout --kill-after=10 $((seconds + 120)) \
    ".build/fuzz/build/release/${products[$target]}" "$folder/corpus" "${seeds[$target]}" \
    -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$folder/findings/" >"$folder/log" 2>&1
}

declare -A runs
for target in "${targets[@]}"; do
  fuzz "$target" &
  runs[$target]=$!
done

failed=0
for target in "${targets[@]}"; do
  status=0
  wait "${runs[$target]}" || status=$?
  folder=.build/fuzz/$target
  echo "$target:"
  grep -E '^(stat::|Done )|ERROR|SUMMARY|Fatal error|Test unit written' "$folder/log" || true
  if [ "$status" != 0 ]; then
    echo "the fuzzer found something (exit $status): see $folder/log and $folder/findings" >&2
    failed=1
  fi
done
exit $failed
