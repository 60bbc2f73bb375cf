#!/bin/sh
# Makes local stand-ins for the two public images that deploy/Dockerfile starts from, for machines that
# can reach a Debian mirror but no image registry: debian:bookworm-slim from debootstrap, and
# swift:6.3-bookworm from that and the toolchain installed here. The Dockerfile then builds unchanged.
#
#   sudo deploy/base-images.sh
#
# Needs root, docker, debootstrap, and swift in PATH. Everything that is peculiar to this machine is read from its
# own configuration: the mirror from apt, the toolchain from swiftc, replaced package addresses from git.
set -eu

slim=debian:bookworm-slim
swift=swift:6.3-bookworm
label=taiwa.stand-in
suite=bookworm

fail() {
    echo "base-images: $1" >&2
    exit 1
}

for program in docker debootstrap swiftc git; do
    command -v "$program" >/dev/null || fail "$program is not in PATH; install it and start again"
done
[ "$(id -u)" = 0 ] || fail "debootstrap needs root; start again with sudo"
for image in "$slim" "$swift"; do
    if docker image inspect "$image" >/dev/null 2>&1 &&
        [ -z "$(docker image inspect --format "{{index .Config.Labels \"$label\"}}" "$image")" ]; then
        fail "$image is here already and is no stand-in; build with it, or remove it first"
    fi
done

work=$(mktemp -d)
container=
finish() {
    [ -z "$container" ] || docker rm --force "$container" >/dev/null
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

mirror=$(apt-get indextargets --format '$(REPO_URI)' \
    'Identifier: Packages' "Codename: $suite" 'Component: main' | head -n 1)
[ -n "$mirror" ] || fail "apt knows no mirror of Debian $suite"
# A mirror behind TLS has to be believed before the first package can be fetched from it.
case $mirror in
https:*) include=--include=ca-certificates ;;
*) include= ;;
esac

echo "base-images: $slim"
root=$work/root
debootstrap --variant=minbase $include "$suite" "$root" "$mirror" >"$work/log" 2>&1 || {
    tail -n 5 "$work/log" | sed 's#[a-z]*://[^ ]*#(mirror)#g' >&2
    fail "debootstrap failed"
}
# apt inside the images asks where apt asks here, but is given no password.
apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Identifier: Packages' 'Origin: Debian' |
    sort -u | grep -v @ >"$root/etc/apt/sources.list"
apt-config dump Acquire | grep -E '^Acquire::(https?::|Check-)' | grep -v @ >"$root/etc/apt/apt.conf.d/90host" || true
rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/usr/share/doc/* "$root"/usr/share/man/*
tar -C "$root" -c . | docker import --change "LABEL $label=1" --change 'CMD ["bash"]' - "$slim" >/dev/null
rm -rf "$root"

echo "base-images: $swift"
resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
toolchain=$(cd "$resources/../.." && pwd)
[ -x "$toolchain/bin/swift" ] || fail "no toolchain was found around $resources"

# The packages are those that swift.org names for this system.
cat >"$work/install" <<'SCRIPT'
set -e
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -qq --no-install-recommends \
    binutils-gold ca-certificates git gnupg2 libc6-dev libcurl4-openssl-dev libedit2 libgcc-12-dev libncurses-dev \
    libpython3-dev libsqlite3-0 libstdc++-12-dev libxml2-dev libz3-dev pkg-config tzdata unzip zip zlib1g-dev \
    >/dev/null
rm -rf /var/lib/apt/lists/*
cp -a --no-preserve=ownership /stand-in/toolchain/. /usr/
/usr/bin/swift --version >/dev/null
SCRIPT

# Package addresses that git replaces here are replaced inside as well, with the folders they point at.
set --
git config --get-regexp '^url\..*\.insteadof$' >"$work/replaced" || true
number=0
while read -r key address; do
    base=${key#url.}
    base=${base%.*}
    case $base in
    *@*) continue ;;
    /*)
        number=$((number + 1))
        set -- "$@" --volume "$base:/stand-in/$number:ro"
        printf 'mkdir -p "%s" && cp -a --no-preserve=ownership /stand-in/%s/. "%s"\n' "$base" "$number" "$base"
        ;;
    esac
    printf 'git config --system --add "url.%s.insteadOf" "%s"\n' "$base" "$address"
done <"$work/replaced" >>"$work/install"

container=$(docker create --volume "$toolchain:/stand-in/toolchain:ro" --volume "$work/install:/stand-in/install:ro" \
    "$@" "$slim" sh /stand-in/install)
docker start --attach "$container" || fail "the toolchain could not be put into an image"
docker commit --change 'CMD ["bash"]' "$container" "$swift" >/dev/null
