#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Formats the Swift sources with the toolchain's swift-format; with --check, only says what is wrong.
set -euo pipefail
cd "$(dirname "$0")/.."
mapfile -t files < <(find . -name '*.swift' -not -path '*/.build/*' -not -path './.*' | sort)
case ${1:-} in
  '') exec swift format format --in-place --parallel "${files[@]}" ;;
  --check) exec swift format lint --strict --parallel "${files[@]}" ;;
  *)
    echo "usage: $0 [--check]" >&2
    exit 2
    ;;
esac
