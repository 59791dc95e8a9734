# What it costs to find out who is signed in: the same service twice in one process, once as it is
# and once with the answer remembered. Sourced by bench.sh.

bench_sign_in() {
  local seconds=7 record=
  while [ $# -gt 0 ]; do
    case "$1" in
      --seconds) seconds=$2; shift 2 ;;
      --record) record=yes; shift ;;
      *) say "Unknown option $1"; exit 2 ;;
    esac
  done
  bench_tools
  require_build_tools
  maven -q -T1C test-compile -pl infra -am >/dev/null
  work=$(mktemp -d)
  trap bench_stop EXIT
  mkfifo "$work/in"
  # The writing end stays open for as long as the service is to serve.
  sleep 3600 >"$work/in" &
  server=$!
  "$JAVA_HOME/bin/java" "${java_options[@]}" -Xmx512m -cp "$here/infra/target/test-classes:$classes" \
    no.planverk.infra.SignedInBench <"$work/in" >"$work/out" 2>"$work/err" &
  local i real remembered cookie plan
  for i in $(seq 1 600); do [ -s "$work/out" ] && break; sleep 0.1; done
  read -r real remembered cookie plan <"$work/out" || { cat "$work/err" >&2; exit 1; }

  : >"$work/rows"
  bench_who "page: rights" "/fjordvik/work/roles"
  bench_who "API: a plan" "/fjordvik/api/v1/plans/$plan"
  bench_sign_in_report | tee "$work/report.md"
  if [ -n "$record" ]; then
    bench_record sign-in bench_sign_in_plot
  fi
}

bench_who() { # name, path
  local turn
  : >"$work/ours"; : >"$work/limit"
  wrk -t2 -c32 -d3s -H "Cookie: $cookie" "http://localhost:$real$2" >/dev/null
  wrk -t2 -c32 -d3s -H "Cookie: $cookie" "http://localhost:$remembered$2" >/dev/null
  for turn in 1 2 3; do
    bench_wrk "Cookie: $cookie" "http://localhost:$real$2" >>"$work/ours"
    bench_wrk "Cookie: $cookie" "http://localhost:$remembered$2" >>"$work/limit"
    say "$1, turn $turn: looked up $(tail -n 1 "$work/ours") · remembered $(tail -n 1 "$work/limit")"
  done
  printf '%s;%s;%s\n' "$1" "$(sort -n "$work/ours" | sed -n 2p)" "$(sort -n "$work/limit" | sed -n 2p)" >>"$work/rows"
}

bench_sign_in_report() {
  printf '## Signing in\n\n'
  printf '`./planverk bench sign-in --record` on %s, %s cores: the same service twice in one process, with the\n' "$(date +%F)" "$(nproc)"
  printf 'session and the role looked up at each request, and with the answer remembered; `wrk -t2 -c64 -d%ss`, medians of three.\n\n' "$seconds"
  printf '| request | looked up req/s | remembered req/s | ratio | looked up p99 ms | remembered p99 ms |\n'
  printf '| --- | ---: | ---: | ---: | ---: | ---: |\n'
  awk -F';' '{ split($2, a, " "); split($3, b, " ");
    printf "| %s | %d | %d | %.2f | %.2f | %.2f |\n", $1, a[1], b[1], a[1] / b[1], a[2], b[2] }' "$work/rows"
  printf '\n![signed-in requests as a share of those whose answer is remembered](benchmarks-sign-in.svg)\n'
}

bench_sign_in_plot() {
  awk -F';' 'BEGIN { print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 150\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\"><title>Signed-in requests as a share of those whose answer is remembered</title>" }
    { split($2, a, " "); split($3, b, " "); r = a[1] / b[1]; y = NR * 42 - 22;
      printf "<text x=\"0\" y=\"%d\">%s</text><rect x=\"160\" y=\"%d\" width=\"400\" height=\"22\" fill=\"#dde5ea\"/><rect x=\"160\" y=\"%d\" width=\"%.0f\" height=\"22\" fill=\"#0b5c7a\"/><text x=\"570\" y=\"%d\">%.2f</text>\n", y + 16, $1, y, y, (r > 1 ? 400 : 400 * r), y + 16, r }
    END { print "</svg>" }' "$work/rows"
}
