package no.planverk.infra;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.tenant.Tenant;

/**
 * For {@code ./planverk bench many}: writes how soon a page is there after its publication and how
 * long searching takes beside the bare SQL in a municipality that grows; copies it at a hundred
 * plans, lays all pages of the copies into a folder for nginx, prints the port, and serves until
 * its standard input ends. Arguments: seconds of each turn of pgbench, folder, number of copies.
 */
final class PublicSiteBench {
  private static final int PLANS = 100;
  private static final int PUBLICATIONS = 20;
  private static final int SEARCHES = 40;
  private static final int WARM = 10;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningDemo demo;
  private final PublishedTowns towns;
  private final Pgbench pgbench;
  private final Path folder;
  private final int count;
  private final StringBuilder figures = new StringBuilder();

  private PublicSiteBench(RunningDemo demo, PublishedTowns towns, String[] args) {
    this.demo = demo;
    this.towns = towns;
    this.pgbench = new Pgbench(demo, Integer.parseInt(args[0]));
    this.folder = Path.of(args[1]);
    this.count = Integer.parseInt(args[2]);
  }

  public static void main(String[] args) throws Exception {
    Map<String, String> unhindered = Map.of("PLANVERK_SEARCHES", "100000");
    try (RunningDemo demo = RunningDemo.measured(unhindered);
        Stores stores = new Stores(demo.cell(), 4)) {
      PublishedTowns towns = new PublishedTowns(new Wiring(stores, it -> {}));
      PublicSiteBench bench = new PublicSiteBench(demo, towns, args);
      bench.publications();
      bench.searches();
      Files.writeString(bench.folder.resolve("figures"), bench.figures);
      System.out.println(URI.create(demo.url("/")).getPort());
      while (System.in.read() >= 0) {
        // until the one who asked has done
      }
    }
  }

  /** From the end of publishing to the first byte of the page, which nobody has made yet. */
  private void publications() throws Exception {
    Tenant town = towns.open("nyby");
    double[] first = new double[PUBLICATIONS];
    double[] again = new double[PUBLICATIONS];
    for (int number = -WARM; number < PUBLICATIONS; number++) {
      PlanId plan = towns.adopt(town, number + WARM);
      towns.publishOnly(town, plan);
      String path = PublishedTowns.path(town, number + WARM);
      double soon = firstByte(path);
      double kept = firstByte(path);
      if (number >= 0) {
        first[number] = soon;
        again[number] = kept;
      }
    }
    Arrays.sort(first);
    Arrays.sort(again);
    figures.append(
        "first %.2f %.2f %.2f%n"
            .formatted(first[PUBLICATIONS / 2], first[PUBLICATIONS - 1], again[PUBLICATIONS / 2]));
  }

  private double firstByte(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(demo.url(path))).build();
    long began = System.nanoTime();
    HttpResponse<InputStream> answer = HTTP.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200 || body.read() < 0) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
      }
      double millis = (System.nanoTime() - began) / 1e6;
      body.readAllBytes();
      return millis;
    }
  }

  /** Searches in a municipality that grows; on its way it is copied. */
  private void searches() throws Exception {
    Tenant town = towns.open("storby");
    int made = 0;
    for (int plans : new int[] {10, 100, 1000}) {
      for (; made < plans; made++) {
        towns.publish(town, made);
      }
      System.err.println(plans + " plans to search");
      double[] millis = new double[SEARCHES];
      for (int turn = -WARM; turn < SEARCHES; turn++) {
        double took = firstByte("/storby/search?q=skole");
        if (turn >= 0) {
          millis[turn] = took;
        }
      }
      Arrays.sort(millis);
      figures.append(
          "search %d %.1f %.1f %.2f%n"
              .formatted(
                  plans,
                  millis[SEARCHES / 2],
                  millis[SEARCHES * 95 / 100],
                  pgbench.run(bareSearch(town), 1).latency()));
      if (plans == PLANS) {
        lay(many(town, plans));
      }
    }
  }

  /** The places that have the word, the best twenty first, with what stands around it. */
  private static String bareSearch(Tenant town) {
    return """
    WITH found AS (
      SELECT publication_id, number, title, body, ts_rank(words, query) AS rank
      FROM t_%1$s.public_passage, to_tsquery('norwegian', 'skole:*') AS query
      WHERE words @@ query OR plain LIKE '%%skole%%'
      ORDER BY rank DESC LIMIT 2000)
    SELECT title, ts_headline('norwegian', body, to_tsquery('norwegian', 'skole:*'))
    FROM found LIMIT 20;
    """
        .formatted(town.id());
  }

  /** Municipalities with as many plans as that one has so far; the paths of their plans. */
  private List<String> many(Tenant original, int plans) throws SQLException {
    TwinTowns twins = new TwinTowns(demo, towns);
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Tenant town = twins.twin(original, "by-" + i);
      for (int number = 0; number < plans; number++) {
        paths.add(PublishedTowns.path(town, number));
      }
    }
    return paths;
  }

  /** Every page as a file beside its gzipped form, and the list of their paths in random order. */
  private void lay(List<String> paths) throws IOException, InterruptedException {
    for (String path : paths) {
      Path file = folder.resolve("www" + path);
      Files.createDirectories(file.getParent());
      for (String coding : List.of("identity", "gzip")) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(demo.url(path)))
                .header("Accept-Encoding", coding)
                .build();
        byte[] bytes = HTTP.send(request, BodyHandlers.ofByteArray()).body();
        Files.write(file.resolveSibling(file.getFileName() + ending(coding)), bytes);
      }
    }
    Collections.shuffle(paths, new Random(2026));
    Files.write(folder.resolve("paths"), paths);
  }

  private static String ending(String coding) {
    return coding.equals("gzip") ? ".html.gz" : ".html";
  }
}
