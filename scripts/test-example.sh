#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tests examples/hello-composition as somebody outside would build it: its own package, its own tests,
# its own static program, which has to answer `--help` with its composition.
set -euo pipefail
cd "$(dirname "$0")/.."
example=examples/hello-composition

swift test --package-path "$example" --disable-xctest
scripts/build-static.sh --package "$example" function-hello

main=$example/Sources/HelloFunction/main.swift
lines=$(wc -l <"$main")
if [ "$lines" -ge 20 ]; then
  echo "$main has $lines lines: a program takes less than 20" >&2
  exit 1
fi
file=$example/dist/function-hello
if readelf -lW "$file" | grep -q INTERP; then
  echo "$file is a dynamic executable" >&2
  exit 1
fi
if ! "$file" --help | grep -q 'site.kubernetes'; then
  echo "$file does not host its composition" >&2
  exit 1
fi
echo "$file: static, $(stat -c %s "$file") bytes"
