# The two commands of a newcomer are `make demo` and `make test`; both install what is missing.

SWIFT := swift
# An import that the manifest does not declare is an error.
BUILD := --explicit-target-dependency-import-check error

.PHONY: demo build test bench lint format

# Reads the example articles, asks a question, draws a diagram: see .build/demo.
demo:
	Scripts/install-packages
	$(SWIFT) build --product quanhe $(BUILD)
	Scripts/demo

# The programs as they are meant to be installed: .build/release/quanhe and quanhe-serve.
build:
	Scripts/install-packages
	$(SWIFT) build --product quanhe --configuration release $(BUILD)
	$(SWIFT) build --product quanhe-serve --configuration release $(BUILD)

# Everything that must hold before a change goes in. One test product, so that the common loop,
# its last line but two, never compiles the server; the server is built and asked at the end.
test:
	Scripts/install-packages test
	$(MAKE) lint
	Scripts/readers-venv
	$(SWIFT) test --test-product quanhePackageTests $(BUILD)
	$(SWIFT) build --product quanhe-serve $(BUILD)
	set -e; for test in Tests/IntegrationTests/*.sh; do "$$test"; done

# Speed of extraction from memory, and whether its instruction count is that of the baseline.
# `make bench INPUTS=news.jsonl.gz` takes articles of one's own.
INPUTS :=
bench:
	$(SWIFT) build --product quanhe-bench --configuration release $(BUILD)
	Scripts/bench $(INPUTS)

# Format, documentation, and who imports what.
lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	Scripts/check-imports

# Puts the sources into the format that `lint` asks for.
format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests
