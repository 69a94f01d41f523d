# make run    open the window on the sample library (without a display: PDF and picture in build/)
# make test   lint, types, import contracts and tests
# make translations   bring the translations up to date with the code; says what is left to translate
.POSIX:
.PHONY: run test lint types contracts tests translations screenshots bench wheel clean help

PYTHON =
SETUP = PYTHON="$(PYTHON)" sh packaging/bootstrap.sh
BIN = .venv/bin

run:
	@sh packaging/run.sh

test: lint types contracts tests

lint:
	@$(SETUP) offscreen
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	@$(SETUP) offscreen
	$(BIN)/mypy

contracts:
	@$(SETUP) offscreen
	$(BIN)/lint-imports --no-logo

tests:
	@$(SETUP) offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal

translations:
	@$(SETUP) offscreen
	$(BIN)/python packaging/translations.py

screenshots:
	@$(SETUP) screen
	QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1920x1200x24" $(BIN)/python packaging/pictures.py docs/screenshots

bench:
	@$(SETUP) offscreen
	@cmp -s benchmarks/peers.txt build/peers/made-from || { \
	    rm -rf build/peers && $(BIN)/python -m pip install --quiet --target build/peers -r benchmarks/peers.txt && \
	    cp benchmarks/peers.txt build/peers/made-from; }
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

wheel:
	@$(SETUP) offscreen
	$(BIN)/python -m pip wheel --no-deps --wheel-dir build/wheels .

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

help:
	@sed -n '1,3s/^# //p' Makefile
