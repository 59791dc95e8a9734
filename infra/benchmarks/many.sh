# Many pages of many municipalities, how soon a published page is there, and searching beside bare SQL:
# no.planverk.infra.PublicSiteBench makes them all and serves. Sourced by bench.sh.

bench_many() {
  local seconds=10 record= towns=100
  while [ $# -gt 0 ]; do
    case "$1" in
      --seconds) seconds=$2; shift 2 ;;
      --towns) towns=$2; shift 2 ;;
      --record) record=yes; shift ;;
      *) say "Unknown option $1"; exit 2 ;;
    esac
  done
  bench_tools pgbench:postgresql-contrib
  require_build_tools
  maven -q -T1C test-compile -pl infra -am >/dev/null
  work=$(mktemp -d)
  trap bench_stop EXIT
  limit_port=18082
  bench_many_measured "$towns"
  bench_many_report | tee "$work/report.md"
  if [ -n "$record" ]; then
    bench_record
  fi
}

bench_many_measured() { # municipalities of a hundred plans each
  local port turn i
  say "A municipality publishes a thousand plans, $1 others a hundred each; this takes some minutes"
  mkfifo "$work/in"
  # The writing end stays open for as long as the service is to serve.
  sleep 7200 >"$work/in" &
  server=$!
  "$JAVA_HOME/bin/java" "${java_options[@]}" -Xmx512m -cp "$here/infra/target/test-classes:$classes" \
    no.planverk.infra.PublicSiteBench "$seconds" "$work" "$1" <"$work/in" >"$work/out" 2>"$work/err" &
  local service=$!
  until [ -s "$work/out" ]; do
    kill -0 "$service" 2>/dev/null || { tail -n 30 "$work/err" >&2; exit 1; }
    sleep 1
  done
  read -r port <"$work/out"
  curl -s -o /dev/null -D "$work/headers" "http://127.0.0.1:$port$(head -n 1 "$work/paths")"
  bench_nginx
  : >"$work/ours"; : >"$work/limit"
  for turn in warm 1 2 3; do
    bench_zipf "http://127.0.0.1:$port/" "" >>"$work/ours"
    bench_zipf "http://127.0.0.1:$limit_port/" .html >>"$work/limit"
    say "$(wc -l <"$work/paths") pages, turn $turn: ours $(tail -n 1 "$work/ours") · nginx $(tail -n 1 "$work/limit")"
    [ "$turn" = warm ] && : >"$work/ours" && : >"$work/limit"
  done
  many_ours=$(bench_median "$work/ours") many_limit=$(bench_median "$work/limit")
  bench_nginx_stop
  kill "$server"; wait "$server" "$service" 2>/dev/null || true
  server=
}

bench_zipf() { # url, what stands behind a path
  bench_turn -d"${seconds}s" -H 'Accept-Encoding: gzip' -s "$here/infra/benchmarks/zipf.lua" "$1" -- "$work/paths" "$2" 17
}

bench_many_report() {
  cat <<REPORT
## Many pages

\`./planverk bench many --record\` on $(date +%F), $(nproc) cores: $(wc -l <"$work/paths") different pages of $(cut -d/ -f2 "$work/paths" | sort -u | wc -l) municipalities, asked for as readers do (Zipf, exponent 1), gzip, in the same run; nginx serves the same
bytes from disk. Planverk keeps what the defaults of \`PLANVERK_PAGE_MEMORY_MB\` and \`PLANVERK_PAGE_MB\` hold and makes the rest anew.

| Planverk req/s | nginx req/s | ratio | Planverk p99 ms | nginx p99 ms |
| ---: | ---: | ---: | ---: | ---: |
$(printf '%s %s\n' "$many_ours" "$many_limit" | awk '{ printf "| %d | %d | %.2f | %.2f | %.2f |\n", $1, $3, $1 / $3, $2, $4 }')

$(awk '$1 == "first" { printf "From the end of publishing to the first byte of the new page: **%.1f ms**, %.1f ms at most (20 publications); the same page once more: %.1f ms.\n", $2, $3, $4 }' "$work/figures")

## Searching

One word, found in most plans, in a municipality of its own: the whole page with facets, excerpts and marks, never kept. The bare SQL finds,
ranks and marks the best twenty places with one stemmer and nothing else; it is run by pgbench on the same PostgreSQL.

| published plans | median ms | 95 % within ms | bare SQL ms | ratio |
| ---: | ---: | ---: | ---: | ---: |
$(awk '$1 == "search" { printf "| %d | %.1f | %.1f | %.1f | %.1f |\n", $2, $3, $4, $5, $3 / $5 }' "$work/figures")
REPORT
}
