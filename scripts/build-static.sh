#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds dist/function and dist/nanoidp, each one fully static file; names say which, both without.
# The same with symbols, for profiles and for the linkage check, stays in .build/static/release.
#
# `--package FOLDER NAME` builds a program of another package, into the dist of that package.
set -euo pipefail
scripts=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" = --package ]; then
  cd "$2" # as the caller sees it
  shift 2
else
  cd "$scripts/.."
fi

programs=("$@")
if [ $# = 0 ]; then programs=(function nanoidp); fi

linker=()
while read -r argument; do linker+=(-Xlinker "$argument"); done < <("$scripts/static-link-flags.sh")

# glibc warns of calls that would load its shared libraries: names of hosts and services, users,
# dlopen. The function listens on addresses given as numbers and loads nothing; the tool asks for
# `localhost`, which needs no library, and for no user. Foundation holds a function nobody calls that
# uses mktemp. Any other warning is shown.
known='in statically linked applications requires at runtime the shared libraries from the glibc'
known="$known\\|FoundationEssentials.*the use of .mktemp' is dangerous"

mkdir -p dist
for program in "${programs[@]}"; do
  swift build -c release --product "$program" --scratch-path .build/static \
    -Xswiftc -static-executable "${linker[@]}" -Xlinker --gc-sections 2>&1 |
    sed -u "/$known/d"
  strip -o "dist/$program.new" ".build/static/release/$program"
  # Written anew in small pieces: what strip writes at once stands in the page cache in pieces of
  # 2 MB, and the kernel maps such a piece whole for each byte that is touched (10 MB more resident
  # memory on the machine that has just built it; a pulled image never has them).
  cat "dist/$program.new" >"dist/$program"
  rm "dist/$program.new"
  chmod +x "dist/$program"
done
