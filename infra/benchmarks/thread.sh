# How long the views of the red thread take at 10, 100 and 200 plans of a hundred elements, beside the
# bare recursive SQL by pgbench in the same run. Sourced by bench.sh.

bench_thread() {
  local seconds=5 record=
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
  say "A municipality grows to 200 plans, 20,000 elements and 2,000 people; this takes some minutes"
  "$JAVA_HOME/bin/java" "${java_options[@]}" -Xmx1g -cp "$here/infra/target/test-classes:$classes" \
    no.planverk.infra.ThreadBench "$seconds" "$work/figures" >"$work/out" || exit 1
  bench_thread_report | tee "$work/report.md"
  if [ -n "$record" ]; then
    bench_record thread bench_thread_plot
  fi
}

bench_thread_report() {
  printf '## The red thread\n\n'
  printf '`./planverk bench thread --record` on %s, %s cores. A page is everything: session, rights, reading all plans, computing, rendering; 15 times after 5.\n' "$(date +%F)" "$(nproc)"
  printf 'The bare SQL walks the same placements recursively (from one goal for the graph, from every goal for matrix and score) and computes nothing more.\n'
  printf 'From every goal it grows much faster than the plans; why has not been profiled, so its ratio says little. The service reads all rows once and walks them in memory.\n\n'
  printf '| view | plans | elements | median ms | slowest ms | bare SQL ms | ratio |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n'
  awk '{ printf "| %s | %d | %d | %.0f | %.0f | %.1f | %.1f |\n", $1, $2, $2 * 100, $3, $4, $5, $3 / $5 }' "$work/figures"
  printf '\n![milliseconds by number of plans](benchmarks-thread.svg)\n'
}

bench_thread_plot() {
  awk 'BEGIN { print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 400\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\"><title>Milliseconds for each view of the red thread at 10, 100 and 200 plans</title>" }
    { n++; what[n] = $1 " at " $2; ms[n] = $3; bare[n] = $5; if ($3 > most) most = $3; if ($5 > most) most = $5 }
    END { for (i = 1; i <= n; i++) { y = i * 42 - 30;
      printf "<text x=\"0\" y=\"%d\">%s</text><rect x=\"130\" y=\"%d\" width=\"%.0f\" height=\"14\" fill=\"#0b5c7a\"/><rect x=\"130\" y=\"%d\" width=\"%.0f\" height=\"8\" fill=\"#8aa4b0\"/><text x=\"%.0f\" y=\"%d\">%.0f ms</text>\n", y + 14, what[i], y, 1 + 420 * ms[i] / most, y + 16, 1 + 420 * bare[i] / most, 140 + 420 * ms[i] / most, y + 12, ms[i] }
      print "</svg>" }' "$work/figures"
}
