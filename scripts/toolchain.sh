#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Says in one sentence when the Swift toolchain is missing, does not run, or is too old.
set -euo pipefail

needed=6.3
where=https://www.swift.org/install/linux/debian/12/

if ! command -v swift >/dev/null; then
  echo "swift is not on the PATH: install Swift $needed or newer from $where" >&2
  exit 1
fi
if ! said=$(swift --version 2>&1); then
  echo "swift does not run ($(head -n 1 <<<"$said")): install Swift $needed or newer from $where" >&2
  exit 1
fi
version=$(sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' <<<"$said" | head -n 1)
if [ "$(printf '%s\n' "$needed" "${version:-0}" | sort -V | head -n 1)" != "$needed" ]; then
  echo "swift ${version:-of an unknown version} is too old: install Swift $needed or newer from $where" >&2
  exit 1
fi
