package no.planverk.infra;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/**
 * For {@code ./planverk bench writing}: how long the writing page of a large plan takes, and how
 * long a save takes while 50 people or programs write in one municipality, each as fast as the
 * answers come, beside the bare statements by pgbench. Everything runs on the same machine. The
 * first argument is the seconds of each turn, the second the file for the figures.
 */
final class WritingBench {
  private static final int PEOPLE = 50;
  private static final int TURNS = 3;
  private static final int ELEMENTS = 2_000;
  private static final int CHAPTERS = 30;
  private static final int PAGES = 300;
  private static final int WORDS_A_PAGE = 400;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningDemo demo;
  private final Stores stores;
  private final TenantId tenant;
  private final String token;
  private final int seconds;
  private final StringBuilder figures = new StringBuilder();

  private WritingBench(RunningDemo demo, Stores stores, int seconds) {
    this.demo = demo;
    this.stores = stores;
    this.tenant = stores.registry().find(new TenantSlug("fjordvik")).orElseThrow().id();
    this.token = demo.token("fjordvik", TenantRole.ADMINISTRATOR);
    this.seconds = seconds;
  }

  public static void main(String[] args) throws Exception {
    try (RunningDemo demo = RunningDemo.measured(Map.of());
        Stores stores = new Stores(demo.cell(), 4)) {
      WritingBench bench = new WritingBench(demo, stores, Integer.parseInt(args[0]));
      bench.open();
      bench.save();
      Files.writeString(Path.of(args[1]), bench.figures);
    }
  }

  /** Thousandths of a second, sorted. */
  private record Times(long[] micros) {
    double at(double share) {
      return micros[Math.min(micros.length - 1, (int) (micros.length * share))] / 1000.0;
    }
  }

  private String imported(String document) throws Exception {
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(URI.create(demo.url("/fjordvik/api/v1/plan-imports")))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
    return Pgbench.first(answer.body(), "\"planId\":\"([^\"]+)\"");
  }

  private static String words(int count) {
    return "Kommunen arbeider for renere fjord og trygge skoleveier hver dag. "
        .repeat(Math.max(1, count / 10));
  }

  /** 300 pages and 2,000 elements in 30 chapters. */
  private static String largePlan() {
    StringBuilder elements = new StringBuilder();
    StringBuilder sections = new StringBuilder();
    int each = ELEMENTS / CHAPTERS + 1;
    int made = 0;
    for (int chapter = 0; chapter < CHAPTERS; chapter++) {
      StringBuilder blocks = new StringBuilder();
      for (int page = 0; page < PAGES / CHAPTERS; page++) {
        blocks.append("{\"text\":\"<p>" + words(WORDS_A_PAGE) + "</p>\"},");
      }
      for (int element = 0; element < each && made < ELEMENTS; element++, made++) {
        elements.append(
            (made == 0 ? "" : ",")
                + "{\"key\":\"m%d\",\"kind\":\"%s\",\"title\":\"Mål og tiltak %d\",\"text\":\"<p>%s</p>\"}"
                    .formatted(made, made % 3 == 0 ? "goal" : "measure", made, words(20)));
        blocks.append("{\"element\":\"m" + made + "\"},");
      }
      blocks.setLength(blocks.length() - 1);
      sections.append(
          (chapter == 0 ? "" : ",")
              + "{\"title\":\"Kapittel %d\",\"blocks\":[%s]}".formatted(chapter + 1, blocks));
    }
    return document("Stor plan", sections.toString(), elements.toString());
  }

  private static String document(String title, String sections, String elements) {
    return ("{\"format\":\"planverk.plan/1\",\"plan\":{\"type\":\"no.strategy\",\"title\":\"%s\","
            + "\"language\":\"nb\"},\"sections\":[%s],\"elements\":[%s]}")
        .formatted(title, sections, elements);
  }

  private void open() throws Exception {
    String plan = imported(largePlan());
    Visitor visitor = Visitor.signedIn(demo, stores, tenant, TenantRole.ADMINISTRATOR);
    String path = "/fjordvik/work/plans/" + plan + "/edit";
    long[] micros = new long[40];
    int bytes = 0;
    for (int turn = -10; turn < micros.length; turn++) {
      long began = System.nanoTime();
      HttpResponse<String> page = visitor.ask("GET", path, "");
      if (page.statusCode() != 200) {
        throw new IllegalStateException("the writing page answers " + page.statusCode());
      }
      bytes = page.body().length();
      if (turn >= 0) {
        micros[turn] = (System.nanoTime() - began) / 1_000;
      }
    }
    Arrays.sort(micros);
    Times times = new Times(micros);
    String schema = "t_" + tenant;
    double bare =
        pgbench(
                """
            SELECT * FROM %1$s.section WHERE plan_id = '%2$s';
            SELECT * FROM %1$s.block WHERE plan_id = '%2$s';
            SELECT * FROM %1$s.placement WHERE plan_id = '%2$s';
            SELECT * FROM %1$s.element e WHERE EXISTS (SELECT 1 FROM %1$s.placement p WHERE p.element_id = e.id AND p.plan_id = '%2$s');
            """
                    .formatted(schema, plan),
                1)
            .latency();
    figures.append(
        "open %.1f %.1f %d %.1f%n".formatted(times.at(0.5), times.at(0.95), bytes / 1024, bare));
  }

  /** As people type, and as programs send through the API, each beside its bare statements. */
  private void save() throws Exception {
    // The bare statements have rows of their own: they would look like someone else's writing.
    String rows = fifty("Rader for seg");
    BareSave bare = new BareSave(tenant, rows, PEOPLE);
    beside("save", staff(texts(fifty("Femti skriver"))), bare.typed());
    beside("edit", programs(texts(fifty("Femti program"))), bare.edited());
  }

  private void beside(String what, List<? extends Callable<List<Long>>> writers, String script)
      throws Exception {
    run(writers);
    for (int turn = 1; turn <= TURNS; turn++) {
      List<Long> all = run(writers);
      Times times = new Times(all.stream().mapToLong(Long::longValue).sorted().toArray());
      Pgbench.Bare bare = pgbench(script, PEOPLE);
      figures.append(
          "%s %.1f %.1f %.1f %.1f %.1f%n"
              .formatted(
                  what,
                  all.size() / (double) seconds,
                  times.at(0.5),
                  times.at(0.99),
                  bare.perSecond(),
                  bare.latency()));
      System.err.printf(
          "%s, turn %d: %.0f/s, bare %.0f%n",
          what, turn, all.size() / (double) seconds, bare.perSecond());
    }
  }

  /** A plan with a text for each who writes. */
  private String fifty(String title) throws Exception {
    StringBuilder sections = new StringBuilder();
    for (int person = 0; person < PEOPLE; person++) {
      sections.append(
          (person == 0 ? "" : ",")
              + "{\"title\":\"Avsnitt %d\",\"blocks\":[{\"text\":\"<p data-id=\\\"p%d\\\">%s</p>\"}]}"
                  .formatted(person, person, words(150).strip()));
    }
    return imported(document(title, sections.toString(), ""));
  }

  /** The texts of a plan, as the API lists them. */
  private List<Text> texts(String plan) throws Exception {
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(
                    URI.create(demo.url("/fjordvik/api/v1/plans/" + plan + "/sections")))
                .header("Authorization", "Bearer " + token)
                .build(),
            BodyHandlers.ofString());
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .flatMap(it -> it.getJsonArray("blocks").getValuesAs(JsonObject.class).stream())
          .map(
              it ->
                  new Text(plan, it.getString("section"), it.getString("id"), it.getString("text")))
          .toList();
    }
  }

  /** A text of a plan: in which section, and what it says. */
  record Text(String plan, String section, String id, String html) {
    /** The same with another last word. */
    static String next(String html, int word) {
      return html.replaceAll("( ord\\d+)?</p>$", " ord" + word + "</p>");
    }
  }

  private List<StaffWriter> staff(List<Text> texts) {
    return texts.stream()
        .map(
            it ->
                new StaffWriter(
                    demo,
                    Visitor.signedIn(demo, stores, tenant, TenantRole.ADMINISTRATOR),
                    it,
                    seconds))
        .toList();
  }

  private List<ApiWriter> programs(List<Text> texts) {
    return texts.stream().map(it -> new ApiWriter(demo, token, it, seconds)).toList();
  }

  private static List<Long> run(List<? extends Callable<List<Long>>> writers) throws Exception {
    List<Long> all = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<Long>> each : people.invokeAll(writers)) {
        all.addAll(each.get());
      }
    }
    return all;
  }

  private Pgbench.Bare pgbench(String script, int clients) throws Exception {
    return new Pgbench(demo, seconds).run(script, clients);
  }
}
