# The commands of the project; the README tells what they do.
PYTHON ?= python3
BIN = .venv/bin
# Wheels alone, each by its hash: nothing that is installed runs code of its own meanwhile.
WHEELS = --quiet --disable-pip-version-check --only-binary :all: --require-hashes
# Bytecode is kept even where the environment says otherwise: servers and children that tests start would compile the program each time.
export PYTHONDONTWRITEBYTECODE =

.PHONY: run demo test pytest lint ci-long soak bench load attack scale pictures lock sbom bundle

.venv/made: requirements.lock requirements-dev.lock
	test -d .venv || $(PYTHON) -m venv .venv
	$(BIN)/pip install $(WHEELS) -r requirements-dev.lock
	touch $@ .venv/runs

.venv/runs: requirements.lock
	test -d .venv || $(PYTHON) -m venv .venv
	$(BIN)/pip install $(WHEELS) -r requirements.lock
	touch $@

run: .venv/runs
	$(BIN)/python app.py run

demo: .venv/runs
	$(BIN)/python app.py demo

lint: .venv/made
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

# Side by side: mypy leaves a core idle.
test: .venv/made
	$(MAKE) --jobs 2 lint pytest

# Collected once first: each of the four processes would compile everything anew.
pytest: .venv/made
	$(BIN)/python -m pytest --collect-only -q >/dev/null
	$(BIN)/python -m pytest -n 4 --dist loadfile --no-loadscope-reorder

ci-long: .venv/made
	KHOI_LONG=ci $(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder

soak: .venv/made
	KHOI_LONG=soak $(BIN)/python -m pytest -q tests/durability
	KHOI_LONG=soak $(BIN)/python -m pytest -q -m property

instance/bench/made: tests/bench/requirements.lock
	mkdir -p instance/bench
	$(PYTHON) -m venv instance/bench/venv
	instance/bench/venv/bin/pip install $(WHEELS) -r tests/bench/requirements.lock
	touch $@

bench: .venv/made instance/bench/made
	$(BIN)/python -m tests.bench.compare --picture docs/pictures/excel.svg
	$(BIN)/python -m tests.bench.pages
	$(BIN)/python -m tests.bench.forms
	$(BIN)/python -m tests.bench.adding_up
	$(BIN)/python -m tests.bench.import_chain 100000

load: .venv/made
	$(BIN)/python -m tests.bench.load

# A crowd at the doors: sign-ins at once, slow uploads, silent connections, bodies that are too large; how long
# each form holds the one who writes, on a copy of the demonstration.
attack: .venv/made
	$(BIN)/python app.py demo --only-build
	$(BIN)/python -m tests.bench.attack

# Offices of a province and of a tenth of the country's size, and what acts, pages and a Bloc's whole quarter cost in them beside the
# demonstration's; what the worker and the restore drill cost in a province; acts on PostgreSQL; then which pages of the demonstration's
# size cost more than they may.
scale: .venv/made
	$(BIN)/python -m tests.bench.scale_build M L10
	$(BIN)/python -m tests.bench.scale_measure S M L10
	$(BIN)/python -m tests.bench.scale_quarter S L10
	$(BIN)/python -m tests.bench.scale_worker M
	$(BIN)/python -m tests.bench.scale_measure --postgresql S M
	$(BIN)/python -m tests.bench.scale_pages S

# The pictures of README, of the demonstration as its screens are now.
pictures: .venv/made
	$(BIN)/python app.py demo --only-build
	$(BIN)/python -m tests.pictures

lock:
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url -o requirements.lock pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --extra dev -o requirements-dev.lock pyproject.toml

# What the program is made of, as a CycloneDX list (JSON) of the packages that run: equal for an equal lock.
sbom: .venv/made
	mkdir -p instance
	$(BIN)/cyclonedx-py requirements --output-reproducible --of JSON -o instance/sbom.json requirements.lock

# One file for a machine without a network (docs/trien-khai.md): program, wheels, docs, sums; for the Python that makes it.
bundle: .venv/runs
	rm -rf instance/wheels
	mkdir -p instance/wheels
	$(BIN)/pip download $(WHEELS) --no-deps -r requirements.lock -d instance/wheels
	PYTHON=$(BIN)/python sh docs/deploy/bundle . instance/wheels instance
