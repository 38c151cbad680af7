#!/usr/bin/env bash
# Makes .venv with the pinned Python packages of Tests/clients/requirements.txt, once: when it is
# there and the list has not changed since, this does nothing and needs no network.
set -euo pipefail
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}
list=Tests/clients/requirements.txt
stamp=.venv/requirements.sha256
wanted=$(sha256sum <"$list")

if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then exit 0; fi

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "python 3.11 or newer is needed for the test clients, and $python is not that" >&2
  exit 1
fi

echo "making .venv with the Python clients of $list"
rm -rf .venv
"$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r "$list"
.venv/bin/python -m pip check --disable-pip-version-check >/dev/null
echo "$wanted" >"$stamp"
