#!/usr/bin/env bash
# Builds everything and runs every test; the last line is swift test's own.
set -euo pipefail
cd "$(dirname "$0")/.."
# As many tests at once as leave each its turn, a thousand files and a few hundred threads; without it all begin together.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=${SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH:-16}
# The thread that crashed says why; the stacks of all of them take minutes to read.
export SWIFT_BACKTRACE=${SWIFT_BACKTRACE:-threads=crashed}
Tests/TestSupport/python.sh >/dev/null || echo "without Python packages: the tests that need them are skipped"
swift build --build-tests
# A part that hangs is ended; what has started and neither passed nor failed in its output is what hung.
run() {
    local status=0
    timeout --foreground --verbose 900 swift test --skip-build "$@" || status=$?
    # swift test goes without its tests.
    if [ "$status" = 124 ]; then pkill -KILL -f "^$PWD/.build/.*xctest" || true; fi
    return "$status"
}
if [ $# -gt 0 ]; then run "$@"; exit; fi
# In parts, since tests that compute for long, or start many processes, keep those from their turn that wait for something;
# what promises to be done within seconds is by itself.
computing='FeedFormatsTests\.|LanguageTests\.|SchemaTests\.|OutlineTests|AccessPropertyTests|TransparencyLogTests|SimulationTests'
deadlines='RevocationTests|GuestTests|StrangerTests'
exchange='BusTests\.|ExchangeTests\.'
processes='ProcessTests\.'
faults='FaultTests\.'
run --filter "$computing"
run --filter "$exchange" --skip "$computing|$deadlines"
run --filter "$deadlines"
SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=6 run --filter "$processes" --skip "$deadlines"
run --filter "$faults"
run --skip "$computing|$deadlines|$exchange|$processes|$faults"
