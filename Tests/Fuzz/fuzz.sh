#!/usr/bin/env bash
# Gives the readers of outside bytes to libFuzzer.
#
#   Tests/Fuzz/fuzz.sh [TARGET…]        csv filter pack theme keys sanitiser header; all by default
#   FUZZ_RUNS=1000000   runs of each    FUZZ_DIR=/tmp/fbr-fuzz   where it builds and keeps what it finds
#   FUZZ_TIMEOUT=2      seconds of a run, more where other programs keep the machine busy
#
# A crash, a run that takes longer or more than 512 MB ends it with an error and leaves the
# input in FUZZ_DIR. It needs what `swift build` needs, and the packages that it has resolved.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${FUZZ_DIR:-/tmp/fbr-fuzz}
runs=${FUZZ_RUNS:-1000000}
if [ $# -eq 0 ]; then set -- csv filter pack theme keys sanitiser header; fi
checkouts=$root/.build/checkouts
sqlite=$checkouts/GRDB.swift/Sources/GRDBSQLite
mkdir -p "$work/corpus"
cd "$work"

features=(-swift-version 6 -enable-upcoming-feature MemberImportVisibility
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny)

# module NAME FLAG… -- FOLDER or FILE…: compiles a module and leaves NAME.o and NAME.swiftmodule.
module() {
  local name=$1
  shift
  local flags=()
  while [ "$1" != -- ]; do flags+=("$1"); shift; done
  shift
  local files
  mapfile -t files < <(find "$@" -name '*.swift' | sort)
  if [ -e "$name.o" ] && [ -z "$(find "${files[@]}" -newer "$name.o" | head -1)" ]; then return; fi
  echo "compiling $name"
  swiftc -O -wmo -parse-as-library -module-name "$name" -emit-module -emit-object -o "$name.o" \
    -emit-module-path "$name.swiftmodule" -I . -I CStore -I "$sqlite" -I "$root/Sources/CSodium" \
    "${flags[@]}" "${files[@]}"
}

# The package manager writes such a map for its C targets; here it is ours to write.
mkdir -p CStore
echo "module CStore { header \"$root/Sources/CStore/include/CStore.h\" export * }" > CStore/module.modulemap
for file in "$root"/Sources/CStore/*.c; do
  clang -O2 -I "$root/Sources/CStore/include" -c "$file" -o "CStore-$(basename "$file" .c).o"
done

fuzzer=(-sanitize=fuzzer "${features[@]}")
module BigInt -- "$checkouts/BigInt/Sources"
module GRDB -DSQLITE_ENABLE_FTS5 -- "$checkouts/GRDB.swift/GRDB"
module Domain "${fuzzer[@]}" -- "$root/Sources/Domain"
module Canvas "${fuzzer[@]}" -- "$root/Sources/Canvas"
module Exchange "${fuzzer[@]}" -- "$root/Sources/Exchange"
# Of the terminal only the keys: the rest needs one.
module Terminal "${fuzzer[@]}" -- "$root/Sources/Terminal/Keys"
module Seals "${features[@]}" -- "$root/Sources/Seals"
module Store "${fuzzer[@]}" -- "$root/Sources/Store"
module Fuzz "${fuzzer[@]}" -- "$here/FuzzTarget.swift" "$here/Entry.swift"
swiftc -sanitize=fuzzer -o fuzz ./*.o -lsqlite3 -lsodium

failed=0
for target in "$@"; do
  echo "== $target, $runs runs"
  mkdir -p "corpus/$target"
  # The runtime of Swift would tell a crash at length; libFuzzer keeps its input.
  if ! SWIFT_BACKTRACE=enable=no FUZZ_TARGET=$target ./fuzz -runs="$runs" -seed=20261122 \
    -timeout="${FUZZ_TIMEOUT:-2}" -rss_limit_mb=512 -max_len=4096 -print_final_stats=1 \
    -artifact_prefix="$work/$target-" "corpus/$target" "$here/corpus/$target" > "$target.log" 2>&1
  then
    failed=1
    grep -vE '^#|NEW_FUNC|^\s*$' "$target.log" | tail -15
  fi
  done_runs=$(sed -n 's/^Done \([0-9]*\) runs in \([0-9]*\) second.*/\1 runs, \2 s/p' "$target.log")
  peak=$(sed -n 's/^stat::peak_rss_mb: *//p' "$target.log")
  kept=$(find "corpus/$target" -type f | wc -l)
  echo "$target: ${done_runs:-stopped}, peak ${peak:-?} MB, $kept inputs kept"
done
exit $failed
