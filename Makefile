# `make run` and `make test` do all the set-up themselves; ARGS="…" is handed on to the program.

PYTHON_HERE = .venv/bin/python
OFFSCREEN = LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen PYTHONPATH=.
LOCK = uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate

.PHONY: run setup test test-long check bench lock clean

run: setup
	@$(PYTHON_HERE) main.py $(ARGS)

setup: .venv/ready
	@:

test: .venv/ready-to-test
	@$(OFFSCREEN) $(PYTHON_HERE) -m pytest -q -n auto --maxprocesses 4 -m "not long" $(ARGS)

test-long: .venv/ready-to-test
	@$(OFFSCREEN) $(PYTHON_HERE) -m pytest -q -m long $(ARGS)

check: .venv/ready-to-test
	@$(PYTHON_HERE) -m ruff format --check .
	@$(PYTHON_HERE) -m ruff check .
	@$(PYTHON_HERE) -m mypy

bench: .venv/ready-to-test
	@$(OFFSCREEN) $(PYTHON_HERE) tests/benchmarks/run.py $(ARGS)

.venv/ready: requirements.lock .ci/setup
	@.ci/setup $< $@

.venv/ready-to-test: requirements-dev.lock .venv/ready
	@.ci/setup $< $@

# For whoever changes the dependencies; needs uv.
lock:
	$(LOCK) -o requirements.lock
	$(LOCK) --group dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find planner ui tests -name __pycache__ -prune -exec rm -rf {} +
