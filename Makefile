# `make run` and `make test` do all the set-up themselves; ARGS="…" is handed on to the program.

PYTHON_HERE = .venv/bin/python
OFFSCREEN = LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen PYTHONPATH=.
LOCK = uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate

UPDATE = .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none -source-language en \
	-tr-function-alias tr+=later $(shell find ui -name '*.py' | LC_ALL=C sort)

.PHONY: run setup test test-long check bench soak words pictures licences lock clean

run: setup
	@$(PYTHON_HERE) main.py $(ARGS)

setup: .venv/ready
	@:

test: .venv/ready-to-test
	@$(OFFSCREEN) $(PYTHON_HERE) -m pytest -q -n auto --maxprocesses 4 -m "not long" $(ARGS)

test-long: .venv/ready-to-test
	@$(OFFSCREEN) $(PYTHON_HERE) -m pytest -q -n auto --maxprocesses 4 -m long $(ARGS)

check: .venv/ready-to-test
	@$(PYTHON_HERE) -m ruff format --check .
	@$(PYTHON_HERE) -m ruff check .
	@$(PYTHON_HERE) -m mypy

bench: .venv/ready-to-test
	@$(OFFSCREEN) $(PYTHON_HERE) tests/benchmarks/run.py $(ARGS)

# Causes faults for real, many times over; takes half an hour and prints what was lost: nothing.
soak: .venv/ready-to-test
	@$(OFFSCREEN) $(PYTHON_HERE) tests/robots/soak.py $(ARGS)

.venv/ready: requirements.lock .ci/setup
	@.ci/setup $< $@

.venv/ready-to-test: requirements-dev.lock .venv/ready
	@.ci/setup $< $@

# For whoever changes words of the window: puts what is new into its translations, to be filled in,
# and makes the files ready that Qt reads.
words: .venv/ready
	@$(UPDATE) -target-language en -pluralonly -ts resources/words/window.en.ts
	@$(UPDATE) -target-language cy -ts resources/words/window.cy.ts
	@for each in resources/words/*.ts; do \
		.venv/bin/pyside6-lrelease -silent $$each -qm $${each%.ts}.qm; done

# For whoever changes the look of the window: takes the pictures of the guide again.
pictures: .venv/ready-to-test
	@$(OFFSCREEN) QT_LOGGING_RULES="*.warning=false" $(PYTHON_HERE) tests/robots/pictures.py $(ARGS)

# For whoever changes the dependencies: writes the list of their licences anew.
licences: .venv/ready-to-test
	@PYTHONPATH=. $(PYTHON_HERE) tests/robots/licences.py

# For whoever changes the dependencies; needs uv.
lock:
	$(LOCK) -o requirements.lock
	$(LOCK) --group dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find planner ui tests -name __pycache__ -prune -exec rm -rf {} +
