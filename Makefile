# Two commands do all set-up: make run and make test.
SHELL := /bin/bash
.DEFAULT_GOAL := help

.PHONY: help setup run test torture fuzz conformance lint format clean

help: ## Show what can be made.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 13

setup: ## Install the system packages that the build needs.
	@deploy/setup.sh build

run: setup ## Build, and start every service with the demonstration.
	swift build --product taiwa
	@exec "$$(swift build --show-bin-path)/taiwa" up --demo

test: ## Install what the tests need and run all of them.
	@deploy/setup.sh build test
	@deploy/test.sh

torture: setup ## Play what can go wrong with the exchange again and again: make torture MINUTES=30.
	swift build
	@exec "$$(swift build --show-bin-path)/taiwa-torture" minutes $(or $(MINUTES),5)

SECONDS_EACH ?= 60
fuzz: setup ## Give each decoder of outside bytes SECONDS_EACH (60) seconds of made-up inputs.
	@deploy/fuzz.sh $(SECONDS_EACH)

CORPUS ?= $(TAIWA_CORPUS)
conformance: ## Judge the built `taiwa parse` by a corpus: make conformance CORPUS=FOLDER OPTIONS="--list wrong".
	@python3 Tests/Conformance "$(CORPUS)" $(OPTIONS)

lint: ## Check the formatting.
	swift format lint --strict --recursive --parallel Package.swift Services Shared Tests

format: ## Format the sources.
	swift format format --in-place --recursive --parallel Package.swift Services Shared Tests

clean: ## Remove what was built.
	rm -rf .build
