#!/usr/bin/env bash
# Builds the floor as one static program, beside this script or where the first argument says.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
output=${1:-$here/echo}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# protobuf-c's generator knows no `optional` of proto3; on the wire it makes no difference.
messages=apiextensions/fn/proto/v1
sed 's/^\( *\)optional /\1/' "$root/proto/$messages/run_function.proto" >"$work/run_function.proto"
protoc-c -I "$work" -I /usr/include --c_out="$work" \
  run_function.proto google/protobuf/duration.proto google/protobuf/struct.proto
sources=(
  "$here/echo.c" "$here/message.c" "$work/run_function.pb-c.c"
  "$work/google/protobuf/duration.pb-c.c" "$work/google/protobuf/struct.pb-c.c"
)
objects=()
for source in "${sources[@]}"; do
  object=$work/$(basename "$source" .c).o
  gcc -O2 -Wall -Wextra -I"$here" -I"$work" -c "$source" -o "$object"
  objects+=("$object")
done
g++ -O2 -Wall -Wextra -I"$root/Sources/CLockOrder/include" \
  -c "$root/Sources/CLockOrder/lock_order.cpp" -o "$work/lock_order.o"
mapfile -t libraries < <(
  pkg-config --static --libs-only-l grpc | tr ' ' '\n' | grep '^-l' | grep -vE '^-l(atomic|dl|rt)$' |
    sort -u
)
# glibc warns of calls that need its shared libraries; a server that only listens makes none.
g++ -static -Wl,--gc-sections -s -o "$output" "${objects[@]}" "$work/lock_order.o" \
  -Wl,--start-group "${libraries[@]}" -lprotobuf-c -latomic -Wl,--end-group 2>"$work/warnings" ||
  { cat "$work/warnings" >&2; exit 1; }
