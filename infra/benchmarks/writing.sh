# How long the writing page of a large plan takes, and a save while fifty write, beside the bare
# SQL by pgbench in the same run. Sourced by bench.sh.

bench_writing() {
  local seconds=8 record=
  while [ $# -gt 0 ]; do
    case "$1" in
      --seconds) seconds=$2; shift 2 ;;
      --record) record=yes; shift ;;
      *) say "Unknown option $1"; exit 2 ;;
    esac
  done
  if ! command -v pgbench >/dev/null; then
    say "The benchmark needs pgbench (Debian: sudo apt-get install postgresql-contrib)."
    exit 1
  fi
  require_build_tools
  maven -q -T1C test-compile -pl infra -am >/dev/null
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  say "Fifty people write, three turns of $seconds seconds, each beside pgbench"
  "$JAVA_HOME/bin/java" "${java_options[@]}" -Xmx1g -cp "$here/infra/target/test-classes:$classes" \
    no.planverk.infra.WritingBench "$seconds" "$work/figures" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
  bench_writing_report | tee "$work/report.md"
  if [ -n "$record" ]; then
    bench_record writing bench_writing_plot
  fi
}

bench_writing_report() {
  printf '## Writing together\n\n'
  printf '`./planverk bench writing --record` on %s, %s cores. The service, its PostgreSQL, pgbench and the load generator share them.\n\n' "$(date +%F)" "$(nproc)"
  awk '$1 == "open" { printf "Opening the writing page of a plan of 2,000 elements and 300 pages (one chapter of thirty is shown, %d KB): **%.0f ms**, 95 %% within %.0f ms; the bare SQL that reads the same rows takes %.1f ms.\n", $4, $2, $3, $5 }' "$work/figures"
  cat <<REPORT

Saving a text of 150 words while 50 write in one municipality, each as fast as the answers come. A save is a transaction of its own with role,
rights, revision, event and, where a revision begins, journal; before it the session or the token is looked up. pgbench sends the same
statements in a transaction of its own (\`BareSave\`) to texts that nobody else writes.

| what | turn | saves/s | p50 ms | p99 ms | bare transactions/s | bare mean ms | ratio |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
$(bench_writing_rows save "typed on the writing page")
$(bench_writing_rows edit "sent through the API")

![saves a second beside the bare statements](benchmarks-writing.svg)
REPORT
}

bench_writing_rows() { # mark of the rows, what they are
  awk -v mark="$1" -v what="$2" '$1 == mark { printf "| %s | %d | %.0f | %.1f | %.1f | %.0f | %.1f | %.2f |\n", what, ++n, $2, $3, $4, $5, $6, $2 / $5 }' "$work/figures"
}

bench_writing_plot() {
  awk 'BEGIN { print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 270\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\"><title>Saves a second as a share of the bare statements</title>" }
    $1 == "save" || $1 == "edit" { n++; turn[$1]++; r = $2 / $5; y = n * 42 - 22;
      printf "<text x=\"0\" y=\"%d\">%s, turn %d</text><rect x=\"130\" y=\"%d\" width=\"430\" height=\"22\" fill=\"#dde5ea\"/><rect x=\"130\" y=\"%d\" width=\"%.0f\" height=\"22\" fill=\"#0b5c7a\"/><text x=\"570\" y=\"%d\">%.2f</text>\n", y + 16, $1 == "save" ? "typed" : "API", turn[$1], y, y, (r > 1 ? 430 : 430 * r), y + 16, r }
    END { print "</svg>" }' "$work/figures"
}
