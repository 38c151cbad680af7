#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the Swift views of Kubernetes kinds and the types of composite resources, as generate.yaml
# says, from the schemas in schemas/ and the definitions in xrds/.
#
#   scripts/generate-resources.sh                       writes into the repository
#   scripts/generate-resources.sh --definitions FOLDER  takes in the CRDs of a folder first
#   scripts/generate-resources.sh --check               only compares; exit 1 if something is stale
set -euo pipefail
cd "$(dirname "$0")/.."
swift build --product nanoidp >&2
exec .build/debug/nanoidp generate "$@"
