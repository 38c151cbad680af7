# SPDX-License-Identifier: Apache-2.0
# Everything that is done with this repository. `make` alone tells what there is.

PYTHON := .venv/bin/python
FUZZ_SECONDS ?= 600

.DEFAULT_GOAL := help
.PHONY: help setup demo test dist counted debug unit clients golden example bench profile format lint \
	linkage sanitize fuzz mallocs clean

help: ## tells what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## installs what is missing: Debian packages, the Python clients; asks nothing if all is there
	@scripts/dependencies.sh
	@scripts/toolchain.sh
	@scripts/python-environment.sh

demo: dist ## shows what the function makes of the example database, at three moments
	@$(PYTHON) scripts/demo.py

test: ## everything that CI runs, step by step
	@scripts/test.sh

dist: setup ## builds dist/function and dist/nanoidp, fully static
	@scripts/build-static.sh

counted: dist ## links the function once more, with a counter before the allocator
	@scripts/build-counted.sh

debug: setup ## builds the debug build
	@swift build

unit: setup ## runs the Swift tests
	@swift test --disable-xctest

clients: dist ## calls dist/function with real clients; ARGS are pytest's
	@$(PYTHON) -m pytest Tests/clients $(ARGS)

golden: dist ## runs the golden cases; RECORD=1 rewrites what is expected
	@$(PYTHON) -m pytest Tests/clients/test_golden.py $(ARGS)

example: setup ## builds and tests examples/hello-composition as an outside package
	@scripts/test-example.sh

bench: dist counted ## measures the tool, and the function beside the floor and a peer; ARGS=--quick for less
	@$(PYTHON) Benchmarks/tool.py
	@$(PYTHON) Benchmarks/run.py $(ARGS)

profile: dist ## shows where the processor time goes; ARGS=--resources=50 for larger requests
	@$(PYTHON) Benchmarks/profile.py $(ARGS)

mallocs: counted ## counts what a call asks of the allocator, against Benchmarks/thresholds.json
	@$(PYTHON) Benchmarks/mallocs.py --check $(ARGS)

format: setup ## formats the Swift sources
	@scripts/format.sh

lint: setup ## checks the format of the Swift sources
	@scripts/format.sh --check

linkage: dist ## checks that both programs are static and small, and function free of Foundation
	@scripts/check-linkage.sh

sanitize: setup ## runs the transport's tests under AddressSanitizer and ThreadSanitizer
	@scripts/sanitize.sh address
	@scripts/sanitize.sh thread

fuzz: setup ## fuzzes the codec and the reader of YAML for FUZZ_SECONDS
	@scripts/fuzz.sh $(FUZZ_SECONDS)

clean: ## removes everything that was built
	@rm -rf .build dist .cache Benchmarks/echo/echo
