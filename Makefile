# Everything works on a bare machine with Python 3.11 or newer (with venv and pip): `make` builds .venv by itself.
SHELL := /bin/sh
VENV := .venv
READY := $(VENV)/.ready
BIN := $(VENV)/bin

# A pyenv shim may be on the PATH for a version that is not there, so each candidate is run, not only found.
PYTHON := $(shell for python in python3.13 python3.12 python3.11 python3; do \
	$$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$python; break; }; \
	done)

# Tests that need no server. Those of servers mostly wait for one: three files of them at once fill two cores.
QUICK := tests/unit tests/property tests/test_samples.py tests/test_docs.py tests/test_site.py

.PHONY: fuzz sbom help setup lint check quick browser test demo bench docs chaos flame peers lock clean
.DEFAULT_GOAL := help

help: ## show what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' $(MAKEFILE_LIST)

setup: $(READY) ## build .venv with the sheaf command in it

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with venv and pip is needed" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

lint: $(READY) ## format, lint, types, import rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint quick ## lint, and the tests that need no server

quick: $(READY) ## the tests that need no server
	$(BIN)/pytest --numprocesses=auto --dist=loadfile $(QUICK)

browser: ## Chromium for the tests of the pages; installed on Debian when it is not there and we may
	@command -v chromium google-chrome >/dev/null || { test "$$(id -u)" = 0 && command -v apt-get >/dev/null && \
		apt-get update && apt-get install --yes --no-install-recommends chromium fonts-noto-core; } || \
		{ echo "Chromium is needed for the tests of the pages: install it, or run make as root on Debian" >&2; exit 1; }

test: quick browser ## all tests
	$(BIN)/pytest --numprocesses=3 --dist=loadfile $(addprefix --ignore=,$(QUICK))

demo: $(READY) ## a small batch from submit to fields, on this machine
	$(BIN)/python -m demo

bench: peers ## measure waiting, the service's own cost, reading, and Sheaf beside other readers
	$(BIN)/python -m benchmarks.latency
	$(BIN)/python -m benchmarks.overhead
	$(BIN)/python -m benchmarks.read
	$(BIN)/python -m benchmarks.against

docs: $(READY) ## the documentation as a site in build/site; nothing in it is asked of another host
	$(BIN)/python -m mkdocs build --strict --quiet
	@echo "$(BIN)/python -m http.server --bind 127.0.0.1 --directory build/site 8000"

N := 200
SEED := 1
EXAMPLES := 200
SECONDS := 60

fuzz: $(READY) ## look for input that breaks something: SECONDS=60 for each reader of bytes, EXAMPLES=200 for each operation
	$(BIN)/python -m tests.fuzz --examples $(EXAMPLES) --seed $(SEED)
	$(BIN)/python -m tests.fuzz.papers $(SECONDS) $(SEED)
	for target in $$($(BIN)/python -m tests.fuzz.guided); do $(BIN)/python -m tests.fuzz.guided $$target $(SECONDS) || exit 1; done

sbom: $(READY) ## the bill of materials, as CycloneDX 1.6, in build/sbom.json
	mkdir -p build
	$(BIN)/python -m docs.sbom > build/sbom.json

chaos: $(READY) ## kill N=200 parts of a running server (SEED=1), and count what was lost
	$(BIN)/python -m benchmarks.chaos --faults $(N) --documents $$((10 * $(N))) --seed $(SEED)

hosts: $(READY) ## several machines as network namespaces (root): one cut off, one killed, all restarted; then 2 beside 1
	$(BIN)/python -m benchmarks.hosts
	$(BIN)/python -m benchmarks.hosts --throughput 120

flame: $(READY) ## a flame picture of the whole service at work, into docs/explanation/flame.svg
	test -x build/spy/bin/py-spy || { $(BIN)/python -m venv build/spy && build/spy/bin/python -m pip install --quiet py-spy; }
	$(BIN)/python -m benchmarks.overhead --flame --py-spy build/spy/bin/py-spy

peers: $(READY) ## the readers that Sheaf is measured beside, in an environment of their own
	test -x build/peers/bin/python || $(BIN)/python -m venv build/peers
	build/peers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r benchmarks/against/peers/constraints.txt

lock: $(READY) ## resolve the dependencies of pyproject.toml anew into constraints.txt, and those of the image
	test -x build/lock/bin/uv || { $(BIN)/python -m venv build/lock && build/lock/bin/python -m pip install --quiet uv; }
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --extra dev \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links pyproject.toml -o constraints.txt
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --constraint constraints.txt \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links pyproject.toml -o deploy/requirements.txt
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --constraint constraints.txt \
		--no-header --no-annotate --no-emit-index-url --no-emit-find-links benchmarks/against/peers/packages.txt \
		-o benchmarks/against/peers/constraints.txt

clean: ## remove what was built
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
