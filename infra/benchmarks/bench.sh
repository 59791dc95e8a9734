# Benchmarks, side by side with their limit in one run. Sourced by ./planverk bench.

bench() {
  case "${1:-}" in
    pages) shift; bench_pages "$@" ;;
    writing) shift; . "$here/infra/benchmarks/writing.sh"; bench_writing "$@" ;;
    thread) shift; . "$here/infra/benchmarks/writing.sh"; . "$here/infra/benchmarks/thread.sh"; bench_thread "$@" ;;
    sign-in) shift; . "$here/infra/benchmarks/sign-in.sh"; bench_sign_in "$@" ;;
    *)
      say "Usage: ./planverk bench pages|sign-in|thread|writing [--seconds N] [--record]"
      say "  pages   a published plan page against nginx serving the same bytes from disk,"
      say "          and how long the server takes from start to ready"
      say "  sign-in a signed-in request against the same one without looking up who it is"
      say "  thread  the views of the red thread at 10, 100 and 200 plans against bare recursive SQL"
      say "  writing the writing page of a large plan, and saves of fifty people against bare SQL"
      say "  --record writes the result into infra/docs/benchmarks.md"
      exit 2
      ;;
  esac
}

bench_tools() {
  local missing=()
  for tool in nginx wrk curl; do command -v "$tool" >/dev/null || missing+=("$tool"); done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "Installing ${missing[*]}"
    apt-get update -qq >/dev/null && apt-get install -y -qq "${missing[@]}" >/dev/null && return
  fi
  say "The benchmark needs ${missing[*]} (Debian: sudo apt-get install ${missing[*]})."
  exit 1
}

bench_pages() {
  local seconds=10 record=
  while [ $# -gt 0 ]; do
    case "$1" in
      --seconds) seconds=$2; shift 2 ;;
      --record) record=yes; shift ;;
      *) say "Unknown option $1"; exit 2 ;;
    esac
  done
  bench_tools
  work=$(mktemp -d)
  trap bench_stop EXIT
  port=18080 ops=18081 limit_port=18082

  say "Starting the demo on a directory of its own"
  start_java demo --port "$port" --ops-port "$ops" --sign-in-port 18083 --data "$work/demo" >"$work/demo.log" 2>&1 &
  server=$!
  bench_wait "http://127.0.0.1:$ops/health/started" 120
  page=$(bench_page)
  url="http://127.0.0.1:$port$page"
  bench_limit "$url"
  local limit_url="http://127.0.0.1:$limit_port/page.html"
  say "Page $page: $(stat -c %s "$work/www/page.html") bytes, gzip $(stat -c %s "$work/www/page.html.gz")"

  : >"$work/rows"
  local tag limit_tag
  tag=$(bench_tag "$url") limit_tag=$(bench_tag "$limit_url")
  bench_pair gzip "$url" "$limit_url" 'Accept-Encoding: gzip' 'Accept-Encoding: gzip'
  bench_pair identity "$url" "$limit_url" 'Accept-Encoding: identity' 'Accept-Encoding: identity'
  bench_pair 304 "$url" "$limit_url" "If-None-Match: $tag" "If-None-Match: $limit_tag"
  bench_start_time

  bench_report | tee "$work/report.md"
  if [ -n "$record" ]; then
    bench_keep "$work/report.md" "## Signing in"
    bench_plot >"$here/infra/docs/benchmarks-pages.svg"
    say "Written to infra/docs/benchmarks.md"
  fi
}

bench_wait() { # url, tries of 0.1 s times ten
  local i
  for i in $(seq 1 "$(($2 * 10))"); do
    curl -fsS -o /dev/null "$1" 2>/dev/null && return
    sleep 0.1
  done
  say "The server did not get ready:"; cat "$work/demo.log" >&2; exit 1
}

# Puts a report into benchmarks.md: $2 is the heading of what stands there of the other benchmark.
bench_keep() { # report, heading of the part to keep
  local file="$here/infra/docs/benchmarks.md" kept=
  [ -f "$file" ] && kept=$(awk -v from="$2" '$0 == from { p = 1 } p' "$file")
  { cat "$1"; [ -z "$kept" ] || printf '\n%s\n' "$kept"; } >"$file.new"
  mv "$file.new" "$file"
}

# The published plan page of the demo whose size is nearest to 30 KB.
bench_page() {
  local t u
  for t in fjordvik lidarsund lindsoe; do
    for u in $(curl -s "http://127.0.0.1:$port/$t/api/v1/publications" | grep -o "/$t/plan/[^\"]*"); do
      printf '%s %s\n' "$(curl -s "http://127.0.0.1:$port$u" | wc -c)" "$u"
    done
  done | awk '{d=$1-30000; if (d<0) d=-d; print d, $2}' | sort -n | head -n 1 | cut -d' ' -f2
}

bench_tag() { curl -s -D - -o /dev/null -H 'Accept-Encoding: identity' "$1" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'; }

# nginx with the same bytes and the same headers.
bench_limit() {
  mkdir -p "$work/www" "$work/nginx"
  curl -s -H 'Accept-Encoding: identity' -D "$work/headers" -o "$work/www/page.html" "$1"
  curl -s -H 'Accept-Encoding: gzip' -o "$work/www/page.html.gz" "$1"
  local headers
  headers=$(tr -d '\r' <"$work/headers" | sed -nE \
    's/^(Cache-Control|Vary|X-Content-Type-Options|Content-Security-Policy|Referrer-Policy|Permissions-Policy|Cross-Origin-Opener-Policy|X-Request-Id): (.*)$/      add_header \1 "\2";/p')
  cat >"$work/nginx.conf" <<CONF
worker_processes auto;
pid $work/nginx/pid;
error_log $work/nginx/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  types { text/html html; }
  charset utf-8;
  sendfile on;
  tcp_nodelay on;
  open_file_cache max=100;
  keepalive_requests 100000000;
  client_body_temp_path $work/nginx/body;
  proxy_temp_path $work/nginx/proxy;
  fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi;
  scgi_temp_path $work/nginx/scgi;
  server {
    listen 127.0.0.1:$limit_port;
    root $work/www;
    gzip_static on;
    location / {
$headers
    }
  }
}
CONF
  chmod -R a+rX "$work"
  nginx -c "$work/nginx.conf"
}

# Warms both, then measures them in turns, three times each, and keeps each one's median.
bench_pair() { # name, ours, limit, header of ours, header of the limit
  local turn
  wrk -t2 -c64 -d"${seconds}s" -H "$4" "$2" >/dev/null
  wrk -t2 -c64 -d2s -H "$5" "$3" >/dev/null
  : >"$work/ours"; : >"$work/limit"
  for turn in 1 2 3; do
    bench_wrk "$4" "$2" >>"$work/ours"
    bench_wrk "$5" "$3" >>"$work/limit"
    say "$1, turn $turn: ours $(tail -n 1 "$work/ours") · nginx $(tail -n 1 "$work/limit")"
  done
  printf '%s %s %s\n' "$1" "$(sort -n "$work/ours" | sed -n 2p)" "$(sort -n "$work/limit" | sed -n 2p)" >>"$work/rows"
}

# Prints requests a second and the 99th percentile in milliseconds.
bench_wrk() {
  wrk -t2 -c64 -d"${seconds}s" --latency -H "$1" "$2" | awk '
    /99%/ { p = $2; if (p ~ /us$/) { sub(/us/, "", p); p = p / 1000 } else if (p ~ /ms$/) sub(/ms/, "", p); else { sub(/s/, "", p); p = p * 1000 } }
    /Non-2xx/ { bad = $NF }
    /Requests\/sec/ { printf "%d %.2f\n", $2, p }'
}

# From exec to the first "ok" of the readiness check, the database already running.
bench_start_time() {
  local url password_file times=() i began
  url=$(sed -n 's/^url=//p' "$work/demo/database.properties")
  for i in PUBLIC PARTICIPATION EDITING JOBS REGISTRY MIGRATOR; do
    export "PLANVERK_PASSWORD_$i=$(sed -n "s/^password.planverk_$(echo "$i" | tr 'A-Z' 'a-z')=//p" "$work/demo/database.properties")"
  done
  for i in 1 2 3 4 5; do
    began=$(date +%s%N)
    PLANVERK_KEY=$(cat "$work/demo/key") PLANVERK_DATABASE_URL=$url start_java serve --port 18084 --ops-port 18085 >"$work/serve.log" 2>&1 &
    second=$!
    until curl -fs -o /dev/null http://127.0.0.1:18085/health/ready 2>/dev/null; do sleep 0.01; done
    times+=($((($(date +%s%N) - began) / 1000000)))
    kill "$second"; wait "$second" 2>/dev/null || true
  done
  start_ms=$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p)
}

bench_report() {
  cat <<REPORT
# Benchmarks

Each figure stands beside its limit, measured in the same run on the same machine.

## A published plan page

\`./planverk bench pages --record\` on $(date +%F), $(nproc) cores, $("$JAVA_HOME/bin/java" -version 2>&1 | head -n 1 | cut -d'"' -f2), $(nginx -v 2>&1 | cut -d/ -f2).
Page of $(stat -c %s "$work/www/page.html") bytes ($(stat -c %s "$work/www/page.html.gz") gzip), hot; nginx serves the same bytes from disk with the same headers;
\`wrk -t2 -c64 -d${seconds}s\`, three turns each, medians. Everything runs on the same cores.

| what | Planverk req/s | nginx req/s | ratio | bar | Planverk p99 ms | nginx p99 ms |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
$(awk '{ bar = $1 == "gzip" ? "0.45" : $1 == "304" ? "0.60" : "0.30"; printf "| %s | %d | %d | %.2f | %s | %.2f | %.2f |\n", $1, $2, $4, $2 / $4, bar, $3, $5 }' "$work/rows")

![requests a second as a share of nginx](benchmarks-pages.svg)

## Start of the server

From the start of the process to the first yes of \`/health/ready\`, the database running: **$start_ms ms** (median of five; bar 2,000 ms).
REPORT
}

bench_plot() {
  awk 'BEGIN { print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 560 170\" width=\"560\" height=\"170\" role=\"img\" aria-label=\"Planverk as a share of nginx, requests a second\" font-family=\"sans-serif\" font-size=\"14\">" }
    { y = 20 + (NR - 1) * 45; r = $2 / $4; bar = $1 == "gzip" ? 0.45 : $1 == "304" ? 0.60 : 0.30
      printf "<text x=\"0\" y=\"%d\">%s</text><rect x=\"80\" y=\"%d\" width=\"400\" height=\"22\" fill=\"#e3e8ea\"/><rect x=\"80\" y=\"%d\" width=\"%d\" height=\"22\" fill=\"#0b5c7a\"/><line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#b3261e\" stroke-width=\"2\"/><text x=\"490\" y=\"%d\">%.2f</text>\n", y + 16, $1, y, y, r * 400, 80 + bar * 400, 80 + bar * 400, y - 4, y + 26, y + 16, r }
    END { print "<text x=\"80\" y=\"165\" fill=\"#555\">share of nginx; the line is the bar to pass</text></svg>" }' "$work/rows"
}

bench_stop() {
  [ -f "$work/nginx/pid" ] && kill "$(cat "$work/nginx/pid")" 2>/dev/null
  [ -n "${server:-}" ] && kill "$server" 2>/dev/null && wait "$server" 2>/dev/null
  rm -rf "$work"
}
