#!/usr/bin/env bash
# Installs what building (and with "test", testing) needs on Debian and Ubuntu; does nothing where it is there.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v swift >/dev/null; then
    echo "swift is not installed; get Swift 6.2 or newer from https://www.swift.org/install/linux/" >&2
    exit 1
fi

packages=()
for purpose in "$@"; do
    case "$purpose" in
        build) packages+=(libzmq3-dev libsqlite3-dev libexpat1-dev libcurl4-openssl-dev libmosquitto-dev) ;;
        test) packages+=(python3 python3-venv curl openssl mosquitto mosquitto-clients) ;;
        *) echo "usage: $0 [build] [test]" >&2; exit 2 ;;
    esac
done

missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "please install what these Debian packages hold, then try again: ${missing[*]}" >&2
    exit 1
fi
root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "please run as root: apt-get install ${missing[*]}" >&2; exit 1; }
    root=(sudo)
fi
echo "installing ${missing[*]}"
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
