#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds .build/counted/function: dist/function once more, linked so that every call of the allocator
# goes through a counter. The code is that of the static build, which is built first if it is not
# there; only the last step, linking, is done anew.
set -euo pipefail
cd "$(dirname "$0")/.."

mkdir -p .build/counted
gcc -O2 -Wall -Wextra -Werror -fno-builtin -c -o .build/counted/malloc_count.o \
  Benchmarks/malloc_count.c

linker=()
while read -r argument; do linker+=(-Xlinker "$argument"); done < <(scripts/static-link-flags.sh)
for name in malloc calloc realloc memalign aligned_alloc posix_memalign; do
  linker+=(-Xlinker "--wrap=$name")
done

# SwiftPM knows one place for a program, so the one that is shipped steps aside meanwhile.
program=.build/static/release/function
if [ -f "$program" ]; then mv "$program" .build/counted/shipped; fi
swift build -c release --product function --scratch-path .build/static \
  -Xswiftc -static-executable "${linker[@]}" -Xlinker "$PWD/.build/counted/malloc_count.o" \
  -Xlinker --gc-sections 2>&1 | sed -u '/in statically linked applications requires at runtime/d'
mv "$program" .build/counted/function
if [ -f .build/counted/shipped ]; then mv .build/counted/shipped "$program"; fi
