#!/bin/sh
# Prints the path of a Python in .build/python that has the packages that tests compare against.
# Makes it on first use; ends with 1 and a sentence when it cannot.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
environment="$root/.build/python"
packages="pyzmq PyNaCl standardwebhooks jsonschema"
# The file is written last, so that an installation that was interrupted is not taken for a whole one.
marker="$environment/installed-$(printf %s "$packages" | tr ' ' '-')"

prepare() {
    [ -x "$environment/bin/python" ] || python3 -m venv "$environment" || return 1
    # shellcheck disable=SC2086
    "$environment/bin/pip" install --quiet --disable-pip-version-check --timeout 15 --retries 1 $packages || return 1
    : > "$marker"
}

if [ ! -f "$marker" ]; then
    mkdir -p "$root/.build"
    # Several test processes may ask at once.
    exec 9> "$root/.build/python.lock"
    if command -v flock > /dev/null; then flock 9; fi
    if [ ! -f "$marker" ] && ! prepare >&2; then
        echo "no Python with $packages: python3 with venv and a reachable package index are needed" >&2
        exit 1
    fi
fi
echo "$environment/bin/python"
