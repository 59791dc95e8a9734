# Benchmarks, side by side with their limit in one run. Sourced by ./planverk bench.

bench() {
  case "${1:-}" in
    pages | many | writing | thread | sign-in | tenancy)
      . "$here/infra/benchmarks/$1.sh"
      "bench_${1//-/_}" "${@:2}"
      ;;
    *)
      say "Usage: ./planverk bench pages|many|sign-in|tenancy|thread|writing [--seconds N] [--record]"
      say "  pages   a published page against nginx serving the same bytes from disk and a bare Helidon"
      say "          handler, and from start to ready"
      say "  many    ten thousand published pages (--towns N: a hundred for each of N) against nginx, the"
      say "          first byte after publishing, and searching against bare SQL"
      say "  sign-in a signed-in request against the same one without looking up who it is"
      say "  tenancy opening, upgrading, choosing and serving 1, 10, 100 and 1,000 tenants (--tenants N at most)"
      say "          against the bare statements"
      say "  thread  the views of the red thread at 10, 100 and 200 plans against bare recursive SQL"
      say "  writing the writing page of a large plan, and saves of fifty people against bare SQL"
      say "  --record writes the result into infra/docs/benchmarks.md"
      exit 2
      ;;
  esac
}

# Installs, where we may, what a benchmark needs: a program, or program:package of Debian.
bench_tools() {
  local tool missing=()
  for tool in nginx wrk curl "$@"; do
    PATH="$PATH:/usr/sbin" command -v "${tool%:*}" >/dev/null || missing+=("${tool#*:}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    say "Installing ${missing[*]}"
    apt-get update -qq >/dev/null && apt-get install -y -qq "${missing[@]}" >/dev/null && return
  fi
  say "The benchmark needs ${missing[*]} (Debian: sudo apt-get install ${missing[*]})."
  exit 1
}

bench_wait() { # url, seconds
  local i
  for i in $(seq 1 "$(($2 * 10))"); do
    curl -fsS -o /dev/null "$1" 2>/dev/null && return
    sleep 0.1
  done
  say "The server did not get ready:"; cat "$work/demo.log" >&2; exit 1
}

# nginx serves $work/www at $limit_port, with what curl wrote of the headers of ours in $work/headers.
bench_nginx() {
  local headers
  mkdir -p "$work/nginx"
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
  open_file_cache max=50000;
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
  PATH="$PATH:/usr/sbin" nginx -c "$work/nginx.conf"
}

bench_nginx_stop() {
  [ -f "$work/nginx/pid" ] && kill "$(cat "$work/nginx/pid")" 2>/dev/null
  rm -f "$work/nginx/pid"
}

# Prints requests a second and the 99th percentile in milliseconds of wrk with these arguments.
bench_turn() {
  wrk -t2 -c64 --latency "$@" | awk '
    /99%/ { p = $2; if (p ~ /us$/) { sub(/us/, "", p); p = p / 1000 } else if (p ~ /ms$/) sub(/ms/, "", p); else { sub(/s/, "", p); p = p * 1000 } }
    /Non-2xx/ { print "  answers that are no answer: " $NF >"/dev/stderr" }
    /Requests\/sec/ { printf "%d %.2f\n", $2, p }'
}

bench_wrk() { # header, url
  bench_turn -d"${seconds}s" -H "$1" "$2"
}

bench_median() { sort -n "$1" | sed -n 2p; }

# Puts the parts of $work/report.md in the place of those of benchmarks.md that have their headings, or
# at its end, and the picture beside it.
bench_record() { # name of the picture and the function that draws it, or neither
  local file="$here/infra/docs/benchmarks.md"
  printf '%s\n' "$(awk 'NR == FNR { report = report $0 "\n"; if (/^## /) ours[$0] = 1; next }
    /^## / { skip = ($0 in ours); if (skip && !told++) print report }
    !skip
    END { if (!told) print "\n" report }' "$work/report.md" "$file" | cat -s)" >"$file.new"
  mv "$file.new" "$file"
  [ $# -eq 0 ] || "$2" >"$here/infra/docs/benchmarks-$1.svg"
  say "Written to infra/docs/benchmarks.md"
}

bench_stop() {
  bench_nginx_stop
  local one
  for one in ${server:-} ${helidon:-}; do kill "$one" 2>/dev/null && wait "$one" 2>/dev/null; done
  rm -rf "$work"
}
