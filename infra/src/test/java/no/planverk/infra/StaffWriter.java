package no.planverk.infra;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.planverk.adapters.http.FormToken;

/** Who writes on a staff page: a session, a text of their own, what it says and its revision. */
final class StaffWriter implements Callable<List<Long>> {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Visitor visitor;
  private final URI address;
  private final String origin;
  private final int seconds;
  private String base;
  private long revision = 1;

  StaffWriter(RunningDemo demo, Visitor visitor, WritingBench.Text text, int seconds) {
    this.visitor = visitor;
    this.address =
        URI.create(demo.base() + "/fjordvik/work/plans/" + text.plan() + "/texts/" + text.id());
    this.origin = demo.base();
    this.base = text.html();
    this.seconds = seconds;
  }

  /** Saves until the time is up, and answers how many microseconds each took. */
  @Override
  public List<Long> call() throws Exception {
    List<Long> micros = new ArrayList<>();
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    for (int word = 0; System.nanoTime() < until; word++) {
      String next = WritingBench.Text.next(base, word);
      long began = System.nanoTime();
      HttpResponse<String> answer = HTTP.send(request(next), BodyHandlers.ofString());
      micros.add((System.nanoTime() - began) / 1_000);
      if (answer.statusCode() != 200 || !answer.body().contains("\"saved\"")) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      base = next;
      revision = Long.parseLong(Pgbench.first(answer.body(), "\"revision\":\"?(\\d+)"));
    }
    return micros;
  }

  private HttpRequest request(String text) {
    String secret = visitor.cookie().replace("planverk=", "");
    String body =
        "revision="
            + revision
            + "&tab=bench&mode=write"
            + "&base="
            + URLEncoder.encode(base, StandardCharsets.UTF_8)
            + "&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8)
            + "&form-token="
            + FormToken.of(secret);
    return HttpRequest.newBuilder(address)
        .header("Cookie", visitor.cookie())
        .header("Origin", origin)
        .header("Accept", "application/json")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }
}
