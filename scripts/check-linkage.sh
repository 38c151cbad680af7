#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Checks what dist/function and dist/nanoidp are made of: static, no larger than they may be, they
# run with nothing around them, and `function` has neither Foundation nor what is for the tool alone.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# check PROGRAM BYTES MODULE: the module has to be in it, or its symbols are gone.
check() {
  local file=dist/$1 symbols=.build/static/release/$1 largest=$2 module=$3 size version
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
  nm "$symbols" >"$work/symbols-$1"
  if ! grep -q "s${#module}$module" "$work/symbols-$1"; then fail 'has a build without symbols'; fi

  size=$(stat -c %s "$file")
  if [ "$size" -gt "$largest" ]; then fail "is $size bytes, above $largest"; fi

  version=$(cd / && env -i "$OLDPWD/$file" --version) || fail 'does not run without an environment'
  echo "$file $version: static, $size bytes"
}

check function 24000000 NanoServer
check nanoidp 40000000 NanoYAML

# It comes with String.contains(_: String), replacing and the like, and is 1.3 MB.
if grep -E '\$s(17_StringProcessing|12_RegexParser)' "$work/symbols-function" >"$work/strings"; then
  head -n 3 "$work/strings" >&2
  echo "dist/function has $(wc -l <"$work/strings") symbols of Swift's string processing" >&2
  exit 1
fi
foundation='10Foundation|20FoundationEssentials|29FoundationInternationalization'
tool='14ArgumentParser|8NanoYAML|10NanoSchema|7NanoCEL|10NanoRender'
if grep -E "\\\$s($foundation|$tool)" "$work/symbols-function" >"$work/strangers"; then
  head -n 3 "$work/strangers" >&2
  echo "dist/function has $(wc -l <"$work/strangers") symbols of Foundation or the tool" >&2
  exit 1
fi
