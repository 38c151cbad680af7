#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Everything that CI runs, step by step, each with its time and a limit. It stops at the first step
# that fails and shows what that step said; the whole log of each is in .build/test-logs.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

minutes=${TEST_MINUTES:-25}
logs=.build/test-logs
names=() results=() times=()
passed=0 failed=0 skipped=0
began=$SECONDS

# The counts of a log: of swift test, of pytest, or one for a check that tells no number.
count() {
  local log=$1 status=$2 total bad
  if total=$(grep -aoP 'Test run with \K\d+(?= tests?)' "$log" | paste -sd+); then
    total=$((total))
    # A filter that matches nothing is no success.
    if [ "$total" = 0 ]; then
      failed=$((failed + 1))
      return 1
    fi
    bad=$(grep -acP '^\S+ Test (?!run with).* failed after' "$log")
    passed=$((passed + total - bad)) failed=$((failed + bad))
  elif grep -aqP '^(=+ )?\d+ (passed|failed).* in [\d.]+s' "$log"; then
    passed=$((passed + $(last "$log" passed))) skipped=$((skipped + $(last "$log" skipped)))
    bad=$(($(last "$log" failed) + $(last "$log" 'errors?')))
    failed=$((failed + bad))
  else
    bad=$((status != 0))
    passed=$((passed + 1 - bad)) failed=$((failed + bad))
  fi
  # A step that failed counts as one, whatever it managed to say.
  if [ "$status" != 0 ] && [ "${bad:-0}" = 0 ]; then failed=$((failed + 1)); fi
  return "$status"
}

# The number before a word in pytest's last line, or 0.
last() {
  grep -aP '^(=+ )?\d+ (passed|failed).* in [\d.]+s' "$1" | tail -n 1 |
    grep -oP "\d+(?= $2)" || echo 0
}

clock() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

summary() {
  echo
  local index
  for index in "${!names[@]}"; do
    printf '  %-7s %6s  %s\n' "${results[index]}" "${times[index]}" "${names[index]}"
  done
  echo
  local rest=''
  if [ "$skipped" != 0 ]; then rest=", $skipped skipped"; fi
  echo "$passed passed, $failed failed$rest in $(clock $((SECONDS - began))) minutes"
}

# step NAME SECONDS COMMAND...
step() {
  local name=$1 limit=$2 start=$SECONDS status left
  shift 2
  left=$((minutes * 60 - (SECONDS - began)))
  if [ "$limit" -gt "$left" ]; then limit=$left; fi
  local log
  log=$logs/$(printf '%02d' $((${#names[@]} + 1)))-${name// /-}.log
  printf '%-40s ' "$name"
  timeout --kill-after=15 "$((limit > 0 ? limit : 1))" "$@" >"$log" 2>&1 </dev/null
  status=$?
  names+=("$name") times+=("$(clock $((SECONDS - start)))")
  if count "$log" "$status"; then
    results+=(passed)
    echo "${times[-1]}"
    return
  fi
  results+=(FAILED)
  echo FAILED
  echo
  tail -n 200 "$log"
  if [ "$status" = 124 ] || [ "$status" = 137 ]; then
    echo "$name took longer than $limit seconds"
  fi
  summary
  exit 1
}

mkdir -p "$logs"
rm -f "$logs"/*.log
python=.venv/bin/python

step 'debian packages' 600 scripts/dependencies.sh
step 'swift toolchain' 30 scripts/toolchain.sh
step 'python clients' 300 scripts/python-environment.sh
step 'format of the sources' 120 scripts/format.sh --check
step 'generated messages' 60 scripts/generate-messages.sh --check
step 'debug build' 600 swift build --build-tests
step 'generated resources' 300 scripts/generate-resources.sh --check
step 'swift tests' 600 swift test --disable-xctest --skip-build
step "YAML for other languages' readers" 180 "$python" -m pytest Tests/yaml
step 'static build' 600 scripts/build-static.sh
step 'linkage' 60 scripts/check-linkage.sh
step 'composition tests' 60 dist/nanoidp test examples
step 'an outside package' 600 scripts/test-example.sh
step 'golden cases' 120 "$python" -m pytest Tests/clients/test_golden.py
step 'real clients' 900 "$python" -m pytest Tests/clients --ignore Tests/clients/test_golden.py
step 'demo' 60 "$python" scripts/demo.py
step 'build that counts mallocs' 600 scripts/build-counted.sh
step 'mallocs a call' 300 "$python" Benchmarks/mallocs.py --check
step 'transport under AddressSanitizer' 600 scripts/sanitize.sh address
step 'transport under ThreadSanitizer' 600 scripts/sanitize.sh thread
step 'fuzzing for a minute' 600 scripts/fuzz.sh 60
summary
