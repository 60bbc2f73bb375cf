#!/usr/bin/env bash
# Builds everything and runs every test; the last line is swift test's own.
set -euo pipefail
cd "$(dirname "$0")/.."
Tests/TestSupport/python.sh >/dev/null || echo "without Python packages: the tests that need them are skipped"
swift build --build-tests
exec swift test --skip-build "$@"
