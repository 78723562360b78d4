#!/usr/bin/env bash
# Starts the real quanhe-serve on loopback over a graph that the real quanhe builds, asks for pages
# with curl, stops it. Usage: serve.sh [FOLDER with both programs, default .build/debug]
set -euo pipefail
cd "$(dirname "$0")/../.."

bin=${1:-.build/debug}
work=$(mktemp -d)
server=
finish() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT

fail() {
  echo "serve.sh: $*" >&2
  sed 's/^/  server: /' "$work/log" >&2 || true
  exit 1
}

cat > "$work/articles.jsonl" <<'END'
{"id": "one", "title": "Huyện ủy họp bàn vụ mùa", "published": "2024-03-06", "locality": "Trà Vinh", "source": "https://bao.example/vu-mua", "text": "Huyện ủy họp bàn vụ mùa\n\nSáng 05/3, tại Huyện ủy Cầu Kè, đồng chí Thạch Bảo Lộc, Bí thư Huyện ủy Cầu Kè chủ trì hội nghị bàn việc thủy lợi. Dự hội nghị có bà Tô Ngọc Hạnh, Phó Chủ tịch Ủy ban nhân dân huyện Cầu Kè."}
END
"$bin/quanhe" build "$work/articles.jsonl" --graph "$work/graph.sqlite" --quiet > /dev/null

# What must not start: no graph, no such port.
"$bin/quanhe-serve" --graph "$work/none.sqlite" > "$work/out" 2> "$work/log" &&
  fail "a missing graph is served"
grep -q "no such graph file" "$work/log" || fail "a missing graph is not named"
"$bin/quanhe-serve" --port 65536 2> "$work/log" && fail "port 65536 is taken"
[ -e "$work/none.sqlite" ] && fail "a graph was made"

sum_before=$(cksum < "$work/graph.sqlite")
"$bin/quanhe-serve" --graph "$work/graph.sqlite" --port 0 > "$work/out" 2> "$work/log" &
server=$!
url=
for _ in $(seq 100); do
  url=$(sed -n 's/^listening on //p' "$work/log")
  [ -n "$url" ] && break
  kill -0 "$server" 2>/dev/null || fail "the server ended"
  sleep 0.1
done
[ -n "$url" ] || fail "the server does not say where it listens"
port=${url##*:}
port=${port%/}

# Only the given address listens: 127.0.0.1 in hexadecimal, and no other line with that port.
listening=$(awk -v port="$(printf '%04X' "$port")" \
  '$4 == "0A" && $2 ~ (":" port "$") { print $2 }' /proc/net/tcp /proc/net/tcp6)
[ "$listening" = "0100007F:$(printf '%04X' "$port")" ] || fail "listens on: $listening"

# expect STATUS TARGET [TEXT]: the status, and a text in the body.
expect() {
  local status
  status=$(curl -s --path-as-is -o "$work/body" -w '%{http_code}' "${url%/}$2") || fail "curl $2"
  [ "$status" = "$1" ] || fail "$2: status $status, not $1"
  [ $# -lt 3 ] || grep -qF -- "$3" "$work/body" || fail "$2: no “$3” in the body"
}

expect 200 / "Thạch Bảo Lộc"
expect 200 /assets/site.css "color-scheme"
expect 200 "/search?q=thach+bao+loc" "Thạch Bảo Lộc"
expect 200 "/meetings?on=2024-03-05" "Thạch Bảo Lộc"
expect 200 "/meetings?on=2024-03-04"
grep -qF "Thạch Bảo Lộc" "$work/body" && fail "a meeting of another day"
expect 200 /who/chaired "Thạch Bảo Lộc"
expect 200 /who/held "Tô Ngọc Hạnh"
expect 200 "/path?from=thach+bao+loc&to=to+ngoc+hanh" "chủ trì"
expect 200 /api/who/chaired '"name": "Thạch Bảo Lộc"'
expect 404 /nowhere
expect 404 /../etc/passwd
expect 404 /entity/per-nobody-00000000
expect 400 "/search?q=%FF"
expect 400 "/api/meetings?limit=x" '"status": 400'
expect 414 "/search?q=$(head -c 5000 /dev/zero | tr '\0' a)"

# From a chair to the person, to the article, down to the marked words.
person=$(grep -oE 'per-thach-bao-loc-[0-9a-f]{8}' <(curl -s "${url}api/who/chaired") | head -n 1)
expect 200 "/entity/$person" "Bí thư · Huyện ủy Cầu Kè"
link=$(grep -oE '/article/[^"]+#s[0-9]+-[0-9]+' "$work/body" | head -n 1)
[ -n "$link" ] || fail "no evidence at /entity/$person"
expect 200 "${link%%#*}" "<mark id=\"${link##*#}\">"

# HEAD has the head of GET and no body; nothing but reading is possible.
curl -s -D "$work/get" -o "$work/body" "${url}meetings"
curl -s -I "${url}meetings" > "$work/head"
diff <(grep -vi '^date:' "$work/get") <(grep -vi '^date:' "$work/head") || fail "HEAD differs from GET"
grep -qi "^content-length: $(wc -c < "$work/body")" "$work/head" || fail "a wrong length"
grep -qi "^content-security-policy: default-src 'none'" "$work/head" || fail "no policy"
for method in POST PUT DELETE; do
  status=$(curl -s -o /dev/null -w '%{http_code}' -X "$method" --data x "${url}meetings")
  [ "$status" = 405 ] || fail "$method: status $status"
done

# Many readers at once, and bytes that are no HTTP.
seq 60 | xargs -P 12 -I{} curl -s -o /dev/null -w '%{http_code}\n' "${url}who/chaired?x={}" |
  sort | uniq -c | grep -qE '^ *60 200$' || fail "not every reader was served"
printf 'GET / HTTP/9\r\n\0\r\n\r\n' > "/dev/tcp/127.0.0.1/$port" || fail "no connection"
expect 200 /

kill -TERM "$server"
wait "$server" || fail "did not stop with status 0"
server=
[ "$(cksum < "$work/graph.sqlite")" = "$sum_before" ] || fail "the graph was changed"
[ ! -s "$work/out" ] || fail "something was written to stdout"
echo "serve.sh: all passed"
