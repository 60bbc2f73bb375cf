#!/usr/bin/env bash
# Builds everything and runs every test; the last line is swift test's own.
set -euo pipefail
cd "$(dirname "$0")/.."
Tests/TestSupport/python.sh >/dev/null || echo "without Python packages: the tests that need them are skipped"
swift build --build-tests
if [ $# -gt 0 ]; then exec swift test --skip-build "$@"; fi
# In parts, since tests that compute for long, or start many processes, keep those from their turn that wait for something;
# what promises to be done within seconds is by itself.
computing='OutlineTests|AccessPropertyTests|TransparencyLogTests|SimulationTests'
deadlines='RevocationTests|GuestTests|StrangerTests'
exchange='BusTests\.|ExchangeTests\.'
processes='ProcessTests\.'
faults='FaultTests\.'
swift test --skip-build --filter "$computing"
swift test --skip-build --filter "$exchange" --skip "$computing|$deadlines"
swift test --skip-build --filter "$deadlines"
swift test --skip-build --filter "$processes" --skip "$deadlines"
swift test --skip-build --filter "$faults"
exec swift test --skip-build --skip "$computing|$deadlines|$exchange|$processes|$faults"
