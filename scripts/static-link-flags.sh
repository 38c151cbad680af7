#!/usr/bin/env bash
# Prints the linker arguments of the fully static build, one a line: Debian's archives of gRPC C
# core and all it needs, libevent, libyaml, the C++ runtime and glibc, in one group because they
# name each other. Nothing enters a program but what it uses of them.
set -euo pipefail
libraries=$(gcc -print-file-name=libc.a)
libraries=$(dirname "$libraries")
{
  echo --start-group
  {
    pkg-config --static --libs-only-l grpc libprotobuf-c | tr ' ' '\n'
    printf '%s\n' -levent_core -levent_extra -lyaml
  } | grep '^-l' | grep -vE '^-l(atomic|dl|rt)$' | sort -u
  for archive in libstdc++.a libatomic.a libgcc_eh.a; do gcc -print-file-name="$archive"; done
  for archive in "$libraries"/libm-*.a "$libraries"/libmvec.a "$libraries"/libc.a; do echo "$archive"; done
  echo --end-group
}
