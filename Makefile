# `make demo` and `make test` are all the set-up there is; both make the environment in .venv when it is missing or out of date.

PYTHON ?= python3
CASES ?= ../shared/cases
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: demo test lint gate floors bench compare format snapshots reference lock clean

demo: $(STAMP)
	@mkdir -p out
	$(BIN)/rashomon reconcile examples/mill-fire -o out/mill-fire.json
	$(BIN)/rashomon reconcile examples/ferry -o out/ferry.json

test: lint
	$(BIN)/pytest

lint: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports
	$(BIN)/mypy

# The scores on the cases against benchmarks/floors.toml; says so and passes where there are no cases.
gate: $(STAMP)
	$(BIN)/python benchmarks/gate.py --data $(CASES)

# Raise the floors to what the working tree reaches; nothing is lowered.
floors: $(STAMP)
	$(BIN)/python benchmarks/gate.py --data $(CASES) --raise

bench: $(STAMP)
	$(BIN)/python benchmarks/cases.py --data $(CASES)
	$(BIN)/python benchmarks/quantities.py
	$(BIN)/python benchmarks/chains.py
	$(BIN)/python benchmarks/anchoring.py
	$(BIN)/python benchmarks/transliteration.py
	$(BIN)/python benchmarks/gazetteer.py
	$(BIN)/python benchmarks/same_happening.py
	$(BIN)/python benchmarks/speed.py

# Claims, events and conflicts gained, lost and changed since the last commit.
compare: $(STAMP)
	$(BIN)/python benchmarks/compare.py --data $(CASES)

format: $(STAMP)
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

# Write the snapshots of the examples anew, to be read in the diff before they are committed.
snapshots: $(STAMP)
	$(BIN)/python tests/helpers/rendering.py

# Write the generated pages of docs/reference and the README's excerpt anew; tests check that they are current.
reference: $(STAMP)
	$(BIN)/python docs/make_reference.py
	$(BIN)/python docs/make_layout.py
	$(BIN)/python docs/make_excerpt.py

# One lock for the package and its tools, so that demo and test share one environment; hashes, and no host in it.
lock: $(STAMP)
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --quiet --output-file requirements.lock

clean:
	rm -rf .venv out

# uv itself comes by pip, held to its hash in the lock. Where uv can't reach the registry as pip is set up to, pip does the work.
$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed: make PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	awk '/^[a-z]/ {wanted = /^uv==/} wanted' requirements.lock > .venv/uv.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r .venv/uv.lock
	$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements.lock \
		|| $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --no-index --editable .
	touch $(STAMP)
