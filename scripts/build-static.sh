#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds dist/function: one fully static file. The same with symbols, for profiles and for the
# linkage check, stays in .build/static/release/function.
set -euo pipefail
cd "$(dirname "$0")/.."

linker=()
while read -r argument; do linker+=(-Xlinker "$argument"); done < <(scripts/static-link-flags.sh)

# glibc warns of calls that would load its shared libraries: names of hosts and services, dlopen. The
# function listens on addresses given as numbers and loads nothing. Any other warning is shown.
glibc='in statically linked applications requires at runtime the shared libraries from the glibc'
swift build -c release --product function --scratch-path .build/static \
  -Xswiftc -static-executable "${linker[@]}" -Xlinker --gc-sections 2>&1 |
  sed -u "/$glibc/d"

mkdir -p dist
strip -o dist/function.new .build/static/release/function
# Written anew in small pieces: what strip writes at once stands in the page cache in pieces of 2 MB,
# and the kernel maps such a piece whole for each byte that is touched (10 MB more resident memory
# on the machine that has just built it; a pulled image never has them).
cat dist/function.new >dist/function
rm dist/function.new
chmod +x dist/function
