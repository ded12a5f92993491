# Everything runs in .venv, made here from requirements.lock; nothing else needs to be installed but Python 3.11+ and make.
.DEFAULT_GOAL := help
SHELL := /bin/sh
BIN := .venv/bin
READY := .venv/.ready
# The first interpreter that is new enough; `make PYTHON=… test` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.PHONY: help demo test lint types generate drift tree docs docs-serve wheel bench bench-pacing bench-sandbox conformance lock clean

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

demo: $(READY) ## Save, enable and show a credential in the sandbox; KEY_FILE=… DOMAIN=… use yours
	@$(BIN)/python -m scripts.demo

test: $(READY) ## Run all tests
	@$(BIN)/python -m pytest -n auto --dist worksteal

lint: $(READY) ## ruff: rules and format
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY) ## mypy --strict over everything
	@$(BIN)/mypy

generate: $(READY) ## Make generated/ from openapi/
	@$(BIN)/python -m scripts.generate
	@$(BIN)/python -m scripts.sandbox_table

drift: $(READY) ## Fail when generated/ is not what openapi/ and the templates give
	@$(BIN)/python -m scripts.generate --check
	@$(BIN)/python -m scripts.sandbox_table --check

tree: $(READY) ## Print the resource tree: every method with its arguments and what it gives
	@$(BIN)/python -m scripts.tree

docs: $(READY) ## Build the documentation site into build/site; every warning fails
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict

docs-serve: $(READY) ## Show the site on http://127.0.0.1:8000 while you write
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs serve --livereload

wheel: $(READY) ## Build the wheel and use it in clean environments
	@$(BIN)/python -m scripts.check_wheel

bench: $(READY) ## Cost of imports, calls, models and code beside httpx, aiohttp and stock output; docs/benchmarks.md
	@$(BIN)/python -m scripts.bench

bench-pacing: $(READY) ## Many calls under the rate limit beside other clients, as table and picture; needs redis-server
	@$(BIN)/python -m scripts.bench_pacing

bench-sandbox: $(READY) ## What the sandbox answers in a second of CPU time, and its memory
	@$(BIN)/python -m scripts.bench_sandbox

conformance: $(READY) ## schemathesis over the document against the sandbox, every check on
	@$(BIN)/python -m scripts.conformance

lock: $(READY) ## Renew requirements.lock: exact versions and hashes
	@$(BIN)/python -m scripts.lock

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
