#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds .build/dynamic/release/function: the release linked dynamically, in which calls of the
# allocator can be counted.
set -euo pipefail
cd "$(dirname "$0")/.."
exec swift build -c release --product function --scratch-path .build/dynamic
