package no.planverk.infra;

import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A program that rewrites a text of its own through the API, each time as it last read it. */
final class ApiWriter implements Callable<List<Long>> {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String token;
  private final URI address;
  private final WritingBench.Text text;
  private final int seconds;
  private String etag = "*";

  ApiWriter(RunningDemo demo, String token, WritingBench.Text text, int seconds) {
    this.token = token;
    this.address =
        URI.create(demo.url("/fjordvik/api/v1/plans/" + text.plan() + "/blocks/" + text.id()));
    this.text = text;
    this.seconds = seconds;
  }

  /** Rewrites until the time is up, and answers how many microseconds each took. */
  @Override
  public List<Long> call() throws Exception {
    List<Long> micros = new ArrayList<>();
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    for (int word = 0; System.nanoTime() < until; word++) {
      HttpRequest request = request(WritingBench.Text.next(text.html(), word));
      long began = System.nanoTime();
      HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
      micros.add((System.nanoTime() - began) / 1_000);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      etag = answer.headers().firstValue("ETag").orElseThrow();
    }
    return micros;
  }

  private HttpRequest request(String html) {
    String body =
        Json.createObjectBuilder()
            .add("section", text.section())
            .add("text", html)
            .build()
            .toString();
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + token)
        .header("If-Match", etag)
        .header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }
}
