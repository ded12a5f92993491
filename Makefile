# Everything runs in .venv, made here from requirements.lock; nothing else needs to be installed but Python 3.11+ and make.
.DEFAULT_GOAL := help
SHELL := /bin/sh
BIN := .venv/bin
READY := .venv/.ready
# The first interpreter that is new enough; `make PYTHON=… test` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.PHONY: help demo test lint types drift check generate tree docs docs-serve picture conformance wheel lowest newest lock release-check \
  bench bench-pacing bench-sandbox hooks clean

##@ To begin with

help: ## This list
	@awk -F ':.*## ' '/^##@ / { print "\n" substr($$0, 5) } /^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(READY) ## Save, enable and show a credential in the sandbox; KEY_FILE=… DOMAIN=… use yours
	@$(BIN)/python -m scripts.demo

##@ To change something

test: $(READY) ## All tests; one file: .venv/bin/pytest tests/unit/test_codec.py
	@$(BIN)/python -m pytest -n auto --dist worksteal

check: lint types drift ## The quick ones: lint, types and drift

lint: $(READY) ## ruff: rules and format
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY) ## mypy --strict over everything
	@$(BIN)/mypy

generate: $(READY) ## Make generated/ from openapi/
	@$(BIN)/python -m scripts.generate
	@$(BIN)/python -m scripts.sandbox_table

drift: $(READY) ## Fail when generated/ or the picture is not what their sources give
	@$(BIN)/python -m scripts.generate --check
	@$(BIN)/python -m scripts.sandbox_table --check
	@$(BIN)/python -m scripts.picture --check

tree: $(READY) ## Print the resource tree: every method with its arguments and what it gives
	@$(BIN)/python -m scripts.tree

picture: $(READY) ## Make the picture of the command line in docs/images/
	@$(BIN)/python -m scripts.picture

docs: $(READY) ## Build the documentation site into build/site; every warning fails
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict

docs-serve: $(READY) ## Show the site on http://127.0.0.1:8000 while you write
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs serve --livereload

hooks: $(READY) ## Let git run lint and types before each commit (pre-commit)
	@$(BIN)/pre-commit install

##@ What takes longer, and runs in CI

conformance: $(READY) ## schemathesis over the document against the sandbox, every check on
	@$(BIN)/python -m scripts.conformance

wheel: $(READY) ## Build dist/ reproducibly and use the wheel with each extra in clean environments
	@$(BIN)/python -m scripts.packaging

lowest: $(READY) ## Tests with the lowest versions that pyproject.toml allows
	@$(BIN)/python -m scripts.packaging.bounds lowest

##@ To measure

bench: $(READY) ## Cost of imports, calls, models and code beside httpx, aiohttp and stock output; docs/benchmarks.md
	@$(BIN)/python -m scripts.bench

bench-pacing: $(READY) ## Many calls under the rate limit beside other clients, as table and picture; needs redis-server
	@$(BIN)/python -m scripts.bench_pacing

bench-sandbox: $(READY) ## What the sandbox answers in a second of CPU time, and its memory
	@$(BIN)/python -m scripts.bench_sandbox

##@ To publish

lock: $(READY) ## Bring requirements.lock up to pyproject.toml: exact versions and hashes; UPGRADE=1 takes the newest
	@$(BIN)/python -m scripts.lock $(if $(UPGRADE),--upgrade)

newest: $(READY) ## Tests with the newest versions that there are
	@$(BIN)/python -m scripts.packaging.bounds newest

release-check: $(READY) ## May it be published? Version, changelog, tag and tree; builds dist/, publishes nothing
	@$(BIN)/python -m scripts.release

##@ To clean up

clean: ## Remove the virtual environment and all caches
	@rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist

# Editable: an edit in wrapper/ or generated/ counts at once.
# The command, the pytest plugin and the extras are read from pyproject.toml when it is installed.
$(READY): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "calcom-client needs Python 3.11 or newer, and found none. Name yours: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Setting up .venv (once)…"
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
