#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Generates from proto/ what Sources/CMessages compiles: protobuf-c code of the private messages,
# and the descriptors of the public ones for server reflection. Also writes the files of proto/ that
# are another one under a second package name.
#
#   scripts/generate-messages.sh           writes into the repository
#   scripts/generate-messages.sh --check   writes elsewhere and compares; exit 1 and a diff if stale
#
# Needs Debian 12's protobuf-compiler, libprotobuf-dev and protobuf-c-compiler: other versions write
# other text.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
license='// SPDX-License-Identifier: Apache-2.0'

# What reflection serves; protoc adds what these import.
public=(
  apiextensions/fn/proto/v1/run_function.proto
  apiextensions/fn/proto/v1beta1/run_function.proto
  grpc/health/v1/health.proto
  grpc/reflection/v1/reflection.proto
  grpc/reflection/v1alpha/reflection.proto
)
private=(run_function health reflection)

# Writes the file at $2 as that at $1 with package $3 instead of $4.
second_package() {
  {
    echo "$license"
    echo
    echo "// Made from $1 by scripts/generate-messages.sh. Do not edit."
    sed -e '1,/^syntax/{/^syntax/!d}' -e "s/^package $3;/package $4;/" "$proto/$1"
  } >"$proto/$2"
}

# Prints the bytes of the file at $1 as a C array.
c_array() {
  echo "$license"
  echo '// A google.protobuf.FileDescriptorSet, made by scripts/generate-messages.sh. Do not edit.'
  echo '#include "descriptors.h"'
  echo
  echo "const size_t nano_file_descriptor_set_size = $(stat -c %s "$1");"
  echo 'const uint8_t nano_file_descriptor_set[] = {'
  od -An -v -tu1 -w24 "$1" | sed -e 's/  */ /g' -e 's/\([0-9]\)\( \|$\)/\1,\2/g' -e 's/^/ /'
  echo '};'
}

generate() {
  local proto=$1 messages=$2 scratch=$3 name
  second_package apiextensions/fn/proto/v1/run_function.proto \
    apiextensions/fn/proto/v1beta1/run_function.proto \
    apiextensions.fn.proto.v1 apiextensions.fn.proto.v1beta1
  second_package grpc/reflection/v1/reflection.proto grpc/reflection/v1alpha/reflection.proto \
    grpc.reflection.v1 grpc.reflection.v1alpha

  rm -rf "$messages/Generated"
  mkdir -p "$messages/Generated" "$messages/include"
  rm -f "$messages"/include/*.pb-c.h
  for name in "${private[@]}"; do
    protoc-c -I "$proto/private" --c_out="$scratch" "$name.proto"
    sed "1i $license" "$scratch/$name.pb-c.c" >"$messages/Generated/$name.pb-c.c"
    sed "1i $license" "$scratch/$name.pb-c.h" >"$messages/include/$name.pb-c.h"
  done
  protoc -I "$proto" --include_imports --descriptor_set_out="$scratch/descriptors" "${public[@]}"
  c_array "$scratch/descriptors" >"$messages/Generated/descriptors.c"
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/work"
case ${1:-} in
  '')
    generate "$root/proto" "$root/Sources/CMessages" "$scratch/work"
    ;;
  --check)
    mkdir -p "$scratch/CMessages/include"
    cp -r "$root/proto" "$scratch/proto"
    generate "$scratch/proto" "$scratch/CMessages" "$scratch/work"
    stale=0
    diff -ru "$root/proto" "$scratch/proto" || stale=1
    diff -ru "$root/Sources/CMessages/Generated" "$scratch/CMessages/Generated" || stale=1
    for header in "$scratch"/CMessages/include/*.pb-c.h; do
      diff -u "$root/Sources/CMessages/include/$(basename "$header")" "$header" || stale=1
    done
    if [ "$stale" = 1 ]; then
      echo 'generated messages are stale: run scripts/generate-messages.sh' >&2
      exit 1
    fi
    ;;
  *)
    echo "usage: $0 [--check]" >&2
    exit 2
    ;;
esac
