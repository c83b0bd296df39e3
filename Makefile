# Two commands do everything, set-up included: `make site` and `make test`.

SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD := .build/release/waymark
BUILD_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev libyaml-dev libdeflate-dev libssl-dev
TEST_PACKAGES := apache2-bin chromium default-jre-headless gettext libxml2-utils php-symfony-translation python3-venv unzip
# Tests of browsers mostly wait, so twice as many at a time as there are processors. One that hangs is ended and named; one that
# fails is run once more, since a browser on a busy machine may be late, and the count at the end says so.
PYTEST := .venv/bin/python -m pytest -q -n $(shell expr 2 '*' $$(nproc)) --dist worksteal --timeout 300 --timeout-method thread --reruns 1
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
SWIFT_FLAGS := --explicit-target-dependency-import-check error
# Swift's library inside the binary: it starts in a tenth of the time, runs a little faster, and where no Swift is installed.
RELEASE_FLAGS := -c release --static-swift-stdlib -Xswiftc -enforce-exclusivity=unchecked $(SWIFT_FLAGS)

.PHONY: site test test-swift test-commands test-browser lint format install bench docs setup setup-test

site: $(BUILD) ## compile the sample units into output/
	$(BUILD) build

$(BUILD): setup FORCE
	swift build $(RELEASE_FLAGS) --product waymark

FORCE:

define install_missing
	@missing=""; for package in $(1); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then echo "installing with apt-get:$$missing"; $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends $$missing >/dev/null; fi
endef

setup:
	$(call install_missing,$(BUILD_PACKAGES))

setup-test: setup
	$(call install_missing,$(TEST_PACKAGES))

.venv/ready: Tests/Browser/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r $<
	touch $@

test: lint test-swift test-commands test-browser ## every test, the browser ones included

test-swift: setup-test
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build

test-commands: $(BUILD) setup-test .venv/ready ## the program as people run it, and hostile texts
	$(PYTEST) Tests/CommandLine

test-browser: $(BUILD) setup-test .venv/ready ## what a real browser shows, and what platforms store
	$(BUILD) build --no-cache
	WAYMARK_OUTPUT="$(CURDIR)/output" $(PYTEST) Tests/Browser

lint: ## whether the Swift code is formatted
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## format the Swift code
	swift format --in-place --parallel --recursive Package.swift Sources Tests

install: $(BUILD) ## one binary with the built-in theme beside it, under PREFIX
	install -D -s -m 755 $(BUILD) $(DESTDIR)$(PREFIX)/bin/waymark
	rm -rf $(DESTDIR)$(PREFIX)/share/waymark/templates
	mkdir -p $(DESTDIR)$(PREFIX)/share/waymark
	cp -r templates $(DESTDIR)$(PREFIX)/share/waymark/

docs: $(BUILD) ## the pages of the documentation that are made from the program
	$(BUILD) explain --markdown >Sources/waymark/Documentation.docc/Checks.md

bench: $(BUILD) ## units per second and memory for 100, 1,000 and 10,000 units
	python3 Tests/Bench/bench.py $(BUILD)
