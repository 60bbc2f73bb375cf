#!/usr/bin/env bash
# Gives each decoder of bytes from outside so many seconds of inputs that libFuzzer makes, and fails at the first that
# breaks it: a trap, more than 10 s, more than 1 GiB, or a value that its own writing does not give back.
#
# usage: fuzz.sh SECONDS [DECODER...]
# What broke a decoder is kept as .build/fuzzing/DECODER-*; give that file to the same program to see it again.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds="${1:?say for how many seconds each}"
shift
build=(swift build -c release --sanitize fuzzer --scratch-path .build/fuzzing --product taiwa-fuzzing)
# The runtime's own handler of traps would keep the input from libFuzzer.
export TAIWA_FUZZING=1 SWIFT_BACKTRACE=enable=no
"${build[@]}"
program="$("${build[@]}" --show-bin-path)/taiwa-fuzzing"

# What each decoder begins with.
declare -A seeds=(
    [publish]=wire [records]=wire [heads]=wire [acknowledgement]=wire [journal]=wire
    [event]=golden [answers]=wire [questions]=wire
    [search]=statements
    [feed]="cap cdm feeds statements"
)
decoders=("$@")
[ ${#decoders[@]} -gt 0 ] || read -ra decoders <<< "$(TAIWA_DECODER=list "$program" 2>&1 | sed -n 's/.*say one of: //p')"
for decoder in "${decoders[@]}"; do
    corpus=".build/fuzzing/corpus/$decoder"
    mkdir -p "$corpus"
    folders=()
    for folder in ${seeds[$decoder]-}; do folders+=("Tests/Fixtures/$folder"); done
    log=".build/fuzzing/$decoder.log"
    if TAIWA_DECODER="$decoder" "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=16384 \
        -artifact_prefix=".build/fuzzing/$decoder-" -print_final_stats=1 "$corpus" "${folders[@]}" &> "$log"
    then
        runs="$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
        echo "$decoder: $runs inputs in $seconds s, none broke it"
    else
        tail -n 30 "$log" >&2
        echo "$decoder is broken by an input; see above, and .build/fuzzing/$decoder-*" >&2
        exit 1
    fi
done
