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
      browser
      maven -q -T1C spotless:check
      maven -T1C verify
      ;;
    *)
      say "Unknown option $1: ./planverk test [--fast]"
      exit 2
      ;;
  esac
}

# The page checks need Debian's Chromium; it is installed where we may.
browser() {
  if command -v chromium >/dev/null; then
    return
  fi
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "Chromium is being installed for the page checks"
    apt-get update -qq >/dev/null && apt-get install -y -qq chromium >/dev/null && return
  fi
  say "The page checks need Chromium. Install it (Debian: sudo apt-get install chromium)."
  exit 1
}
