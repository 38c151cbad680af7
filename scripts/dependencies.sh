#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages that are missing; does nothing and asks nothing when none is.
set -euo pipefail

packages=(
  # The Swift toolchain links with these, and its own programs need them to run.
  binutils ca-certificates g++ git libcurl4 libncurses6 libsqlite3-0 libxml2 tzdata
  # What it is made of: gRPC C core, protobuf-c, OpenSSL, libevent, libyaml, with their archives.
  libgrpc-dev libprotobuf-c-dev libssl-dev libevent-dev libyaml-dev pkg-config
  zlib1g-dev
  # What generates its messages, and their text.
  protobuf-c-compiler protobuf-compiler libprotobuf-dev
  # What tests and measures it.
  make nghttp2-client python3 python3-venv
)

if ! command -v dpkg-query >/dev/null; then
  echo "this is no Debian: what these packages hold has to be there: ${packages[*]}" >&2
  exit 0
fi

# dpkg-query fails when it knows one of them not at all; that one is then not in what it prints.
installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null || true)
missing=()
for package in "${packages[@]}"; do
  if ! grep -qxF "$package installed" <<<"$installed"; then missing+=("$package"); fi
done
if [ ${#missing[@]} = 0 ]; then exit 0; fi

if [ "$(id -u)" = 0 ]; then
  as_root=()
elif command -v sudo >/dev/null; then
  as_root=(sudo)
else
  echo "these Debian packages are missing; as root: apt-get install ${missing[*]}" >&2
  exit 1
fi

echo "installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
