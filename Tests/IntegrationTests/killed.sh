#!/usr/bin/env bash
# Kills the real `quanhe build` at several moments: the graph must be the one before it or the one
# after it, whole, and the same build made again must end where an unbroken one ends.
# Usage: killed.sh [FOLDER with the program, default .build/debug]
set -euo pipefail
cd "$(dirname "$0")/../.."

quanhe=${1:-.build/debug}/quanhe
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
graph=$work/graph.sqlite
first=(examples/articles/0*.txt)

build() { "$quanhe" build "$@" --graph "$graph" --quiet > /dev/null; }
dump() { "$quanhe" export jsonl --graph "$graph"; }

build "${first[@]}"
dump > "$work/before"
build examples/articles
dump > "$work/after"
cmp -s "$work/before" "$work/after" && { echo "killed.sh: nothing to build" >&2; exit 1; }

for seconds in 0.1 0.4 0.8 1.5; do
  rm -f "$graph" "$graph-wal" "$graph-shm"
  build "${first[@]}"
  # In a shell of its own, which keeps bash's remark on the kill to itself.
  (timeout --signal=KILL "$seconds" "$quanhe" build examples/articles --graph "$graph" --quiet ||
    true) > /dev/null 2>&1
  dump > "$work/killed"
  cmp -s "$work/killed" "$work/before" || cmp "$work/killed" "$work/after"
  build examples/articles --jobs 1
  dump > "$work/again"
  cmp "$work/again" "$work/after"
done
echo "killed.sh: whole after every kill"
