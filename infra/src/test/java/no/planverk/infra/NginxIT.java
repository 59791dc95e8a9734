package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our configuration of nginx, with Debian's nginx. */
class NginxIT implements CachingProxyContract {
  private static final String CONF =
      """
      daemon off;
      user root;
      pid nginx.pid;
      error_log stderr warn;
      events {}
      http {
        access_log off;
        include planverk.conf;
      }
      """;

  @TempDir private static Path folder;
  private static RunningDemo demo;
  private static ProxyProcess nginx;
  private static int plain;
  private static int encrypted;
  private static HttpClient http;

  @BeforeAll
  static void start() throws Exception {
    demo = RunningDemo.start(Map.of("PLANVERK_TRUSTED_PROXIES", "127.0.0.1"));
    plain = RunningDemo.freePort();
    encrypted = RunningDemo.freePort();
    http = HttpClient.newBuilder().sslContext(trusting(certificate())).build();
    Files.writeString(folder.resolve("nginx.conf"), CONF);
    Files.writeString(
        folder.resolve("planverk-proxy.conf"), ProxyProcess.shipped("nginx/planverk-proxy.conf"));
    Files.writeString(
        folder.resolve("planverk.conf"),
        ProxyProcess.shipped(
            "nginx/planverk.conf",
            "127.0.0.1:8080",
            demo.url("").substring("http://".length()),
            "listen [::]:80;",
            "",
            "listen [::]:443 ssl http2;",
            "",
            "listen 80;",
            "listen 127.0.0.1:" + plain + ";",
            "listen 443 ",
            "listen 127.0.0.1:" + encrypted + " ",
            "/etc/nginx/planverk.",
            folder + "/planverk.",
            "/var/lib/nginx/planverk-pages",
            folder + "/kept"));
    nginx =
        ProxyProcess.start(
            folder,
            encrypted,
            List.of(
                ProxyProcess.program("nginx", "nginx"),
                "-p",
                folder.toString(),
                "-c",
                folder.resolve("nginx.conf").toString()));
  }

  @AfterAll
  static void stop() {
    nginx.close();
    demo.close();
  }

  private static Path certificate() throws IOException, InterruptedException {
    Program.output(
        Duration.ofSeconds(30),
        Map.of(),
        List.of(
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-subj",
            "/CN=localhost",
            "-addext",
            "subjectAltName=DNS:localhost",
            "-keyout",
            folder.resolve("planverk.key").toString(),
            "-out",
            folder.resolve("planverk.crt").toString()));
    return folder.resolve("planverk.crt");
  }

  private static SSLContext trusting(Path certificate) throws Exception {
    KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
    known.load(null, null);
    try (InputStream file = Files.newInputStream(certificate)) {
      known.setCertificateEntry(
          "proxy", CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  @Override
  public RunningDemo demo() {
    return demo;
  }

  @Override
  public HttpResponse<String> ask(String method, String path, String... headers)
      throws IOException, InterruptedException {
    return CachingProxyContract.send(http, "https://localhost:" + encrypted, method, path, headers);
  }

  @Test
  void whoever_comes_unencrypted_is_led_on_and_told_to_come_so_next_time() throws Exception {
    HttpResponse<String> led =
        CachingProxyContract.send(
            http, "http://localhost:" + plain, "GET", "/fjordvik/plan?sdg=13");
    assertThat(led.statusCode()).isEqualTo(308);
    assertThat(led.headers().firstValue("Location"))
        .hasValue("https://localhost/fjordvik/plan?sdg=13");
    for (String path : List.of("/fjordvik/", "/fjordvik/sign-in", "/static/none")) {
      assertThat(get(path).headers().allValues("Strict-Transport-Security")).as(path).hasSize(1);
    }
  }

  @Test
  void public_pages_are_served_while_the_service_is_away() throws Exception {
    HttpResponse<String> before = get("/lidarsund/");
    get("/fjordvik/plan");
    demo.away(
        () -> {
          try {
            // Longer than a page is kept without asking.
            TimeUnit.MILLISECONDS.sleep(1200);
            HttpResponse<String> kept = get("/lidarsund/");
            assertThat(kept.statusCode()).isEqualTo(200);
            assertThat(kept.body()).isEqualTo(before.body());
            assertThat(get("/fjordvik/plan").statusCode()).isEqualTo(200);
            assertThat(get("/fjordvik/work").statusCode()).isEqualTo(502);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThat(get("/fjordvik/work").statusCode()).isBetween(300, 399);
  }
}
