#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Checks what dist/function is made of: static, no Foundation, no more than 24 MB, and it runs with
# nothing around it.
set -euo pipefail
cd "$(dirname "$0")/.."

file=dist/function
symbols=.build/static/release/function
largest=24000000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "$file $1" >&2
  exit 1
}

readelf -lW "$file" >"$work/segments"
readelf -dW "$file" >"$work/dynamic"
if grep -q INTERP "$work/segments" || grep -q NEEDED "$work/dynamic"; then
  fail 'is a dynamic executable'
fi

# Mangled Swift names begin with $s and the length of the module's name.
nm "$symbols" >"$work/symbols"
if ! grep -q 's10NanoServer' "$work/symbols"; then fail 'has a build without symbols'; fi
if grep -E '\$s(10Foundation|20FoundationEssentials|29FoundationInternationalization)' \
  "$work/symbols" >"$work/foundation"; then
  head -n 3 "$work/foundation" >&2
  fail "has $(wc -l <"$work/foundation") symbols of Foundation"
fi

size=$(stat -c %s "$file")
if [ "$size" -gt "$largest" ]; then fail "is $size bytes, above $largest"; fi

version=$(cd / && env -i "$OLDPWD/$file" --version) || fail 'does not run without an environment'
echo "$file $version: static, $size bytes, no Foundation"
