# Varnish before Planverk, behind a proxy that ends TLS (as ../nginx/planverk.conf with "server
# 127.0.0.1:6081;" as its upstream and without its proxy_cache lines). Start it with
#   varnishd -a 127.0.0.1:6081 -f /etc/varnish/planverk.vcl -s malloc,512m -p http_gzip_support=off
# and Planverk with PLANVERK_PURGE_URLS=http://127.0.0.1:6081 PLANVERK_TRUSTED_PROXIES=127.0.0.1
# Planverk makes gzip and Brotli itself, hence http_gzip_support=off.
vcl 4.1;

import std;

backend planverk {
  .host = "127.0.0.1";
  .port = "8080";
  .connect_timeout = 2s;
  .first_byte_timeout = 60s;
  .probe = {
    .url = "/robots.txt";
    .interval = 1s;
    .timeout = 2s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
  }
}

# The nodes of Planverk, which may say that something has changed.
acl nodes {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  # What comes through the proxy in front of us names its scheme, so nobody out there can do this.
  if (req.method == "BAN") {
    if (client.ip !~ nodes || req.http.X-Forwarded-Proto) {
      return (synth(405));
    }
    if (req.http.X-Planverk-Tenant ~ "^[a-z][a-z0-9-]*$") {
      ban("obj.http.X-Planverk-Tenant == " + req.http.X-Planverk-Tenant);
      return (synth(200));
    }
    if (req.http.X-Planverk-Host ~ "^[a-z0-9-]+(\.[a-z0-9-]+)+$") {
      ban("obj.http.X-Planverk-Host == " + req.http.X-Planverk-Host);
      return (synth(200));
    }
    return (synth(400));
  }

  # Staff, sign-in and API: never kept.
  if (req.url ~ "^/(login|[^/?]+/(work|sign-in|api|scim))(/|\?|$)") {
    return (pass);
  }
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }

  # The public site is the same for all.
  unset req.http.Cookie;
  unset req.http.Authorization;
  if (req.http.Accept-Encoding ~ "(?i)\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
    set req.http.Accept-Encoding = "br";
  } else if (req.http.Accept-Encoding ~ "(?i)\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }

  # Old pages are for when there is nobody to make new ones.
  if (req.restarts == 0 && std.healthy(req.backend_hint)) {
    set req.grace = 5s;
  } else {
    set req.grace = 7d;
  }
  return (hash);
}

sub vcl_backend_response {
  if (bereq.uncacheable) {
    return (deliver);
  }
  # An old page is better than this.
  if (beresp.status >= 500) {
    return (abandon);
  }
  if (beresp.http.Cache-Control !~ "(?i)\bpublic\b" || beresp.http.Set-Cookie) {
    set beresp.uncacheable = true;
    set beresp.ttl = 10s;
    return (deliver);
  }
  # Whose the page is stands in its address; under a host name of a municipality's own, the name says it.
  set beresp.http.X-Planverk-Tenant = regsub(bereq.url, "^/([^/?]*).*$", "\1");
  set beresp.http.X-Planverk-Host = std.tolower(regsub(bereq.http.Host, ":[0-9]+$", ""));
  set beresp.grace = 7d;
  unset beresp.http.X-Request-Id;
  return (deliver);
}

sub vcl_deliver {
  unset resp.http.X-Planverk-Tenant;
  unset resp.http.X-Planverk-Host;
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  } else {
    set resp.http.X-Cache = "MISS";
  }
}

sub vcl_synth {
  # Nobody answered, though Planverk seemed well: take what there is, however old.
  if (resp.status == 503 && req.restarts == 0 && (req.method == "GET" || req.method == "HEAD")) {
    return (restart);
  }
  set resp.http.Content-Type = "text/plain; charset=utf-8";
  set resp.body = resp.reason;
  return (deliver);
}
