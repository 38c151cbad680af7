#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tests examples/hello-composition as somebody outside would build it: its own package, its own tests,
# its own static program, which has to answer `--help` with its composition.
set -euo pipefail
cd "$(dirname "$0")/.."
example=examples/hello-composition

swift test --package-path "$example" --disable-xctest
# As its documentation calls it.
(cd "$example" && ../../scripts/build-static.sh --package . function-hello)

for program in HelloFunction HelloTool; do
  main=$example/Sources/$program/main.swift
  lines=$(wc -l <"$main")
  if [ "$lines" -ge 20 ]; then
    echo "$main has $lines lines: a program takes less than 20" >&2
    exit 1
  fi
done

# The tool renders and simulates the composition in its own process: nothing else runs.
tool=$example/.build/debug/hello
cluster=$example/cluster
if ! "$tool" render "$cluster"/{xr,composition,functions}.yaml --xrd "$cluster/xrd.yaml" \
  --validate "$cluster/xrd.yaml" |
  grep -q '^kind: ConfigMap$'; then
  echo "$tool does not render its composition" >&2
  exit 1
fi
"$tool" simulate "$cluster"/{xr,composition,functions}.yaml >/dev/null
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
