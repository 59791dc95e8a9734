# Public pages beside nginx with the same bytes from disk, and beside a bare Helidon handler. Sourced by
# bench.sh.

bench_pages() {
  local seconds=10 record=
  while [ $# -gt 0 ]; do
    case "$1" in
      --seconds) seconds=$2; shift 2 ;;
      --record) record=yes; shift ;;
      *) say "Unknown option $1"; exit 2 ;;
    esac
  done
  bench_tools chromium
  require_build_tools
  maven -q -T1C test-compile -pl infra -am >/dev/null
  work=$(mktemp -d)
  trap bench_stop EXIT
  port=18080 ops=18081 limit_port=18082 helidon_port=18086

  say "Starting the demo on a directory of its own"
  start_java demo --port "$port" --ops-port "$ops" --sign-in-port 18083 --data "$work/demo" >"$work/demo.log" 2>&1 &
  server=$!
  bench_wait "http://127.0.0.1:$ops/health/started" 120
  bench_hot "http://127.0.0.1:$port$(bench_page)"
  bench_start_time
  bench_report | tee "$work/report.md"
  if [ -n "$record" ]; then
    bench_record pages bench_plot
  fi
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

# One page, asked for again and again.
bench_hot() { # url
  local ours=$1 nginx="http://127.0.0.1:$limit_port/page.html" bare="http://127.0.0.1:$helidon_port/page.html"
  mkdir -p "$work/www"
  curl -s -H 'Accept-Encoding: identity' -D "$work/headers" -o "$work/www/page.html" "$1"
  curl -s -H 'Accept-Encoding: gzip' -o "$work/www/page.html.gz" "$1"
  say "$1: $(stat -c %s "$work/www/page.html") bytes, gzip $(stat -c %s "$work/www/page.html.gz")"
  bench_nginx
  mkfifo "$work/bare"
  sleep 7200 >"$work/bare" &
  helidon=$!
  "$JAVA_HOME/bin/java" "${java_options[@]}" -cp "$here/infra/target/test-classes:$classes" no.planverk.infra.BareHelidon \
    "$helidon_port" "$work/www/page.html" "$work/www/page.html.gz" "$work/headers" <"$work/bare" >"$work/bare.log" 2>&1 &
  bench_wait "$bare" 20

  : >"$work/rows"
  local tag
  tag=$(bench_tag "$1")
  bench_beside gzip 'Accept-Encoding: gzip' 'Accept-Encoding: gzip'
  bench_beside identity 'Accept-Encoding: identity' 'Accept-Encoding: identity'
  bench_beside 304 "If-None-Match: $tag" "If-None-Match: $(bench_tag "$nginx")"
  bench_lighthouse "$1"
  kill "$helidon"; wait "$helidon" 2>/dev/null || true
  helidon=
  bench_nginx_stop
}

# Warms all, then measures them in turns, three times each, and keeps each one's median.
bench_beside() { # name, header for ours and the bare one, header for nginx
  local turn
  wrk -t2 -c64 -d"${seconds}s" -H "$2" "$ours" >/dev/null
  wrk -t2 -c64 -d"${seconds}s" -H "$2" "$bare" >/dev/null
  wrk -t2 -c64 -d2s -H "$3" "$nginx" >/dev/null
  : >"$work/ours"; : >"$work/limit"; : >"$work/plain"
  for turn in 1 2 3; do
    bench_wrk "$2" "$ours" >>"$work/ours"
    bench_wrk "$3" "$nginx" >>"$work/limit"
    bench_wrk "$2" "$bare" >>"$work/plain"
    say "$1, turn $turn: ours $(tail -n 1 "$work/ours") · nginx $(tail -n 1 "$work/limit") · bare Helidon $(tail -n 1 "$work/plain")"
  done
  printf '%s %s %s %s\n' "$1" "$(bench_median "$work/ours")" "$(bench_median "$work/limit")" "$(bench_median "$work/plain")" >>"$work/rows"
}

# How quick Lighthouse finds the page on a slow phone, of a hundred.
bench_lighthouse() { # url
  node "$here/infra/journeys/install.mjs"
  lighthouse=$(CHROME_PATH=$(command -v chromium) node "$here/infra/journeys/src/test/js/lighthouse.mjs" performance "$1" \
    | sed -nE 's/.*"performance":([0-9]+).*/\1/p')
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
## A published plan page

\`./planverk bench pages --record\` on $(date +%F), $(nproc) cores, $("$JAVA_HOME/bin/java" -version 2>&1 | head -n 1 | cut -d'"' -f2), nginx $(PATH="$PATH:/usr/sbin" nginx -v 2>&1 | cut -d/ -f2).
Page of $(stat -c %s "$work/www/page.html") bytes ($(stat -c %s "$work/www/page.html.gz") gzip), hot; nginx serves the same bytes from disk with the same headers, a bare Helidon
handler from memory; \`wrk -t2 -c64 -d${seconds}s\`, three turns each, medians. Everything runs on the same cores.

| what | Planverk req/s | nginx req/s | bare Helidon req/s | of nginx | bar | of bare Helidon | p99 ms: Planverk | nginx | bare Helidon |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
$(awk '{ bar = $1 == "gzip" ? "0.45" : $1 == "304" ? "0.60" : "0.30"; printf "| %s | %d | %d | %d | %.2f | %s | %.2f | %.2f | %.2f | %.2f |\n", $1, $2, $4, $6, $2 / $4, bar, $2 / $6, $3, $5, $7 }' "$work/rows")

![requests a second as a share of nginx](benchmarks-pages.svg)

Lighthouse gives this page **$lighthouse of 100** for performance on the slow phone that it plays.

Not measured by this command: WordPress (Debian's package) made a page like it 46 times a second with PHP-FPM and sent it 2,800 to 4,800
times a second from nginx's page cache, on a machine like this where nginx sent a static page 101,000 times.

## Start of the server

From the start of the process to the first yes of \`/health/ready\`, the database running: **$start_ms ms** (median of five; bar 2,000 ms).
REPORT
}

bench_plot() {
  awk 'BEGIN { print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 560 170\" width=\"560\" height=\"170\" role=\"img\" aria-label=\"Planverk and a bare Helidon handler as a share of nginx, requests a second\" font-family=\"sans-serif\" font-size=\"14\">" }
    { y = 20 + (NR - 1) * 45; r = $2 / $4; b = $6 / $4; bar = $1 == "gzip" ? 0.45 : $1 == "304" ? 0.60 : 0.30
      printf "<text x=\"0\" y=\"%d\">%s</text><rect x=\"80\" y=\"%d\" width=\"400\" height=\"22\" fill=\"#e3e8ea\"/><rect x=\"80\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"#0b5c7a\"/><rect x=\"80\" y=\"%d\" width=\"%d\" height=\"8\" fill=\"#8aa4b0\"/><line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#b3261e\" stroke-width=\"2\"/><text x=\"490\" y=\"%d\">%.2f</text>\n", y + 16, $1, y, y, r * 400, y + 14, b * 400, 80 + bar * 400, 80 + bar * 400, y - 4, y + 26, y + 16, r }
    END { print "<text x=\"80\" y=\"165\" fill=\"#555\">share of nginx: Planverk, under it a bare Helidon handler; the line is the bar</text></svg>" }' "$work/rows"
}
