# Every check there is, in order: the same at home and in CI. Sourced by ./planverk test.

check() {
  case "${1:-}" in
    --fast)
      say "Fast checks: format, compile, unit tests, architecture rules, HTTP tests on memory"
      maven -q -T1C spotless:check
      maven -T1C test -pl '!infra/journeys'
      ;;
    '')
      say "All checks: format, compile, unit tests, architecture rules, stores on PostgreSQL, HTTP, pages"
      debian
      maven -q -T1C spotless:check
      maven -T1C verify
      ;;
    *)
      say "Unknown option $1: ./planverk test [--fast]"
      exit 2
      ;;
  esac
}

# What the checks of pages, proxies, pools, alerts and units need of Debian is installed where we may.
debian() {
  local program missing=()
  for program in chromium nginx varnishd:varnish pgbouncer promtool:prometheus systemd-analyze:systemd openssl; do
    PATH="$PATH:/usr/sbin" command -v "${program%:*}" >/dev/null || missing+=("${program#*:}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "Being installed for the checks of pages, proxies, pools, alerts and units: ${missing[*]}"
    apt-get update -qq >/dev/null && apt-get install -y -qq "${missing[@]}" >/dev/null && return
  fi
  say "The checks of pages, proxies, pools, alerts and units need ${missing[*]} (Debian: sudo apt-get install ${missing[*]})."
  exit 1
}
