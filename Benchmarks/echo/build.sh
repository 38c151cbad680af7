#!/usr/bin/env bash
# Builds the floor as one static program, beside this script or where the first argument says.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
output=${1:-$here/echo}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gcc -O2 -Wall -Wextra -c "$here/echo.c" -o "$work/echo.o"
g++ -O2 -Wall -Wextra -I"$root/Sources/CLockOrder/include" \
  -c "$root/Sources/CLockOrder/lock_order.cpp" -o "$work/lock_order.o"
mapfile -t libraries < <(
  pkg-config --static --libs-only-l grpc | tr ' ' '\n' | grep '^-l' | grep -vE '^-l(atomic|dl|rt)$' |
    sort -u
)
# glibc warns of calls that need its shared libraries; a server that only listens makes none.
g++ -static -Wl,--gc-sections -s -o "$output" "$work/echo.o" "$work/lock_order.o" \
  -Wl,--start-group "${libraries[@]}" -latomic -Wl,--end-group 2>"$work/warnings" ||
  { cat "$work/warnings" >&2; exit 1; }
