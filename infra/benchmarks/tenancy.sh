# What the number of tenants does: opening one, a release over all of them, choosing one in each
# transaction, the server and those who read, beside the bare statements. Sourced by bench.sh.

bench_tenancy() {
  local seconds=5 record= most=1000
  while [ $# -gt 0 ]; do
    case "$1" in
      --seconds) seconds=$2; shift 2 ;;
      --tenants) most=$2; shift 2 ;;
      --record) record=yes; shift ;;
      *) say "Unknown option $1"; exit 2 ;;
    esac
  done
  require_build_tools
  maven -q -T1C test-compile -pl infra -am >/dev/null
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  say "Tenants are opened, ten times as many each time, up to $most; this takes some minutes"
  "$JAVA_HOME/bin/java" "${java_options[@]}" -Xmx1g -cp "$here/infra/target/test-classes:$classes" \
    no.planverk.infra.TenancyBench "$seconds" "$work/figures" "$most" "$here/planverk" >"$work/out" || exit 1
  bench_tenancy_report | tee "$work/report.md"
  if [ -n "$record" ]; then
    bench_record tenancy bench_tenancy_plot
  fi
}

bench_tenancy_row() { # what, unit, name of the limit, bar
  awk -v what="$1" -v unit="$2" -v form="$3" -v bar="$4" '
    $1 == "create" { number[++n] = $2 }
    $1 == what { known[$2] = 1; at[$2] = $3; bare[$2] = $4 }
    END { printf "| %s |", unit
      for (i = 1; i <= n; i++) {
        k = number[i]
        if (!(k in known)) printf " – |"
        else if (form == "ratio") printf " %.1f / %.1f = %.2f |", at[k], bare[k], at[k] / bare[k]
        else if (form == "two") printf " %.1f, %.1f |", at[k], bare[k]
        else printf " %.1f |", at[k]
      }
      print " " bar " |" }' "$work/figures"
}

bench_tenancy_report() {
  local numbers
  numbers=$(awk '$1 == "create" { print $2 }' "$work/figures")
  printf '## Tenants\n\n'
  printf '`./planverk bench tenancy --record` on %s, %s cores: one PostgreSQL and one run, to which tenants are added. A pair is ours and the bare\n' "$(date +%F)" "$(nproc)"
  printf 'statements (the same text by JDBC, with as many workers), then the ratio. Readers are eight at a time, to tenants as popular as towns are (Zipf).\n'
  printf 'The first of one is opened and upgraded by a JVM that has just started, and pays its connection and its login alone. The slowest of a hundred at a thousand\ntenants are first visits: a backend learns the tables of each tenant anew; that PostgreSQL vacuums its catalogue meanwhile is suspected, not measured.\n\n'
  printf '| tenants |'; printf ' %s |' $numbers; printf ' first bar, aim |\n| --- |'
  for _ in $numbers; do printf ' ---: |'; done; printf ' --- |\n'
  bench_tenancy_row create "open one, ms" ratio "≤ 2, ≤ 1.3"
  bench_tenancy_row release "a release of five statements over all, ms" ratio "≤ 2, ≤ 1.2"
  bench_tenancy_row nothing "\`migrate\` with nothing to do, ms" one "–"
  bench_tenancy_row check "who is behind, ms" one "< 30"
  bench_tenancy_row select "transactions/s with a tenant chosen, and without isolation" ratio "≥ 0.65, ≥ 0.71"
  bench_tenancy_row start "start of the server to ready, ms" one "< 2000, < 1000"
  bench_tenancy_row page "front page, ms at the middle and the slowest of a hundred" two "–"
  bench_tenancy_row api "list of publications, the same" two "–"
  bench_tenancy_row others-calm "the others' lists, two readers, while nobody disturbs" two "–"
  bench_tenancy_row others-flooded "the same while eight flood one municipality" two "–"
  bench_tenancy_row flood-answers "what those eight get, answers/s with 200 and with 503" two "–"
  bench_tenancy_row others-beside-stuck "the others' lists while that one's database work stands still" two "–"
  bench_tenancy_row server-mb "memory of the server after reading, MB" one "< 400, < 250"
  bench_tenancy_row backend-mb "memory of one backend that has been to all, MB" one "–"
  bench_tenancy_row list "\`tenant list\`, ms" one "–"
  bench_tenancy_row usage "\`usage\` of a month, ms" one "–"
  printf '\n![each figure by the number of tenants](benchmarks-tenancy.svg)\n'
}

# A small picture for each figure, on scales of its own: dark is ours, light the bare statements.
bench_tenancy_plot() {
  awk -v height=$((($(cut -d' ' -f1 "$work/figures" | sort -u | wc -l) + 2) / 3 * 150 + 40)) 'BEGIN { print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 " height "\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\"><title>Figures at 1, 10, 100 and 1,000 tenants</title>" }
    { if (!($1 in row)) { row[$1] = ++rows; name[rows] = $1 } i = row[$1]; n[i]++; ours[i, n[i]] = $3; bare[i, n[i]] = $4; number[i, n[i]] = $2
      if ($3 > most[i]) most[i] = $3; if ($4 > most[i]) most[i] = $4 }
    END { for (i = 1; i <= rows; i++) { x = ((i - 1) % 3) * 215; y = int((i - 1) / 3) * 150
      printf "<text x=\"%d\" y=\"%d\">%s</text>", x, y + 14, name[i]
      for (k = 1; k <= n[i]; k++) { h = 90 * ours[i, k] / most[i]; b = 90 * bare[i, k] / most[i]
        printf "<rect x=\"%d\" y=\"%.1f\" width=\"18\" height=\"%.1f\" fill=\"#0b5c7a\"/><rect x=\"%d\" y=\"%.1f\" width=\"18\" height=\"%.1f\" fill=\"#8aa4b0\"/><text x=\"%d\" y=\"%d\" font-size=\"10\">%s</text><text x=\"%d\" y=\"%.1f\" font-size=\"9\">%.5g</text>", x + (k - 1) * 48, y + 118 - h, h, x + (k - 1) * 48 + 19, y + 118 - b, b, x + (k - 1) * 48, y + 130, number[i, k], x + (k - 1) * 48, y + 116 - h, ours[i, k] } }
      print "</svg>" }' "$work/figures"
}
