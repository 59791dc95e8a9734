package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The vendor's commands on a running service: one municipality changes, the others go on. */
class StandingIT {
  private static final Duration SOON = Duration.ofSeconds(10);

  private static RunningDemo demo;
  private static Stores stores;
  private static Vendor vendor;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    stores = new Stores(demo.cell(), 4);
    vendor = new Vendor(demo);
  }

  @AfterAll
  static void stop() {
    vendor.close();
    stores.close();
    demo.close();
  }

  /** What a command ended with, and what it said. */
  private record Ran(int exit, String out, String err) {}

  private static Ran run(String... words) throws IOException, InterruptedException {
    Path out = Files.createTempFile("planverk-out", ".txt");
    Path err = Files.createTempFile("planverk-err", ".txt");
    ProcessBuilder program =
        new ProcessBuilder(Program.planverk(words))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    program.environment().putAll(demo.environment(1, 2));
    Process process = program.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static void done(String... words) throws IOException, InterruptedException {
    Ran ran = run(words);
    assertThat(ran.exit()).as(ran.err()).isZero();
  }

  private static HttpResponse<String> get(String path) {
    return Visitor.nobody(demo).ask("GET", path, "");
  }

  private static void await(Predicate<HttpResponse<String>> wanted, String path)
      throws InterruptedException {
    Instant end = Instant.now().plus(SOON);
    while (!wanted.test(get(path)) && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertThat(get(path)).as(path).matches(wanted);
  }

  private static Predicate<HttpResponse<String>> status(int status) {
    return it -> it.statusCode() == status;
  }

  private static Visitor administrator(String slug) {
    TenantId tenant = stores.registry().find(new TenantSlug(slug)).orElseThrow().id();
    return Visitor.signedIn(demo, stores, tenant, TenantRole.ADMINISTRATOR);
  }

  @Test
  void suspended_hidden_and_resumed() throws Exception {
    Visitor staff = administrator("lidarsund");
    Visitor others = administrator("fjordvik");
    done("tenant", "suspend", "lidarsund", "--reason", "Regningen er ikke betalt");
    await(it -> staff.ask("GET", "/lidarsund/work", "").body().contains("er ikke betalt"), "/x/");
    assertThat(get("/lidarsund/plan").statusCode()).isEqualTo(200);
    HttpResponse<String> refused = staff.ask("POST", "/lidarsund/work/me/language", "&language=en");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Regningen er ikke betalt", "href=\"/lidarsund/work\"");
    assertThat(others.ask("GET", "/fjordvik/work", "").body()).doesNotContain("er ikke betalt");

    done("tenant", "hide", "lidarsund", "--reason", "Kommunen ba om det");
    await(status(404), "/lidarsund/plan");
    assertThat(get("/lidarsund/plan").body())
        .contains("viser ikkje planane")
        .doesNotContain("ba om");
    assertThat(get("/lidarsund/feed.atom").statusCode()).isEqualTo(404);
    assertThat(get("/sitemap.xml").body()).contains("/fjordvik/").doesNotContain("/lidarsund/");
    assertThat(staff.ask("GET", "/lidarsund/work", "").body()).contains("Kommunen ba om det");
    assertThat(get("/fjordvik/plan").statusCode()).isEqualTo(200);
    assertThat(run("tenant", "list").out()).containsPattern("lidarsund .* hidden");
    assertThat(run("tenant", "show", "lidarsund").out()).contains("hidden since");

    Ran again = run("tenant", "hide", "lidarsund", "--reason", "x");
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("lidarsund is hidden since", "only what is open or suspended");
    done("tenant", "resume", "lidarsund");
    await(status(200), "/lidarsund/plan");
  }

  @Test
  void renamed_closed_and_dropped() throws Exception {
    done(
        "tenant",
        "create",
        "--slug",
        "austvik",
        "--name",
        "Austvik kommune",
        "--country",
        "NO",
        "--language",
        "nb",
        "--start-kit");
    await(status(200), "/austvik/");
    done("tenant", "rename", "austvik", "--to", "austvik-by");
    await(status(308), "/austvik/plan?type=x");
    assertThat(get("/austvik/plan?type=x").headers().firstValue("Location"))
        .contains("/austvik-by/plan?type=x");
    assertThat(get("/austvik-by/plan").statusCode()).isEqualTo(200);
    assertThat(run("tenant", "rename", "fjordvik", "--to", "austvik").exit()).isEqualTo(3);
    assertThat(administrator("fjordvik").ask("GET", "/fjordvik/work", "").statusCode())
        .isEqualTo(200);

    done("tenant", "close", "austvik-by", "--grace-days", "5");
    await(status(404), "/austvik-by/plan");
    assertThat(run("tenant", "close", "austvik-by", "--drop").exit()).isEqualTo(2);
    Ran early = run("tenant", "close", "austvik-by", "--drop", "--repeat", "austvik-by");
    assertThat(early.exit()).isEqualTo(3);
    assertThat(early.err()).contains("days of grace", "--before-grace-ends");
    done(
        "tenant", "close", "austvik-by", "--drop", "--repeat", "austvik-by", "--before-grace-ends");
    await(status(410), "/austvik-by/plan");
    assertThat(get("/austvik/plan").statusCode()).isEqualTo(308);
    assertThat(run("tenant", "resume", "austvik-by").err()).contains("is closed since");
    assertThat(
            run(
                    "tenant",
                    "create",
                    "--slug",
                    "austvik",
                    "--name",
                    "A",
                    "--country",
                    "NO",
                    "--language",
                    "nb")
                .exit())
        .isEqualTo(3);
    assertThat(get("/fjordvik/plan").statusCode()).isEqualTo(200);
    assertThat(Visitor.nobody(demo).ask("GET", "/fjordvik/api/v1/plans", "").statusCode())
        .isEqualTo(401);
  }

  @Test
  void one_behind_waits_and_the_others_work() throws Exception {
    vendor.shiftRelease("lindsoe", -1);
    demo.away(() -> {});
    assertThat(get("/lindsoe/plan").statusCode()).isEqualTo(503);
    assertThat(get("/lindsoe/plan").headers().firstValue("Retry-After")).contains("60");
    assertThat(get("/lindsoe/api/v1/publications").body()).contains("tenancy-behind");
    assertThat(get("/fjordvik/plan").statusCode()).isEqualTo(200);
    vendor.shiftRelease("lindsoe", 1);
    await(status(200), "/lindsoe/plan");
  }

  @Test
  void many_are_opened_from_a_file_or_none() throws Exception {
    Path file = Files.createTempFile("municipalities", ".csv");
    String good = "slug,name,country,language\nvestby,Vestby,NO,nb\nosby,Osby,DK,da\n";
    Files.writeString(file, good + "fjordvik,Fjordvik,NO,nb\nOs by,Os,NO,nb\n");
    Ran faulty = run("tenant", "create", "--from", file.toString());
    assertThat(faulty.exit()).isEqualTo(2);
    assertThat(faulty.err()).contains("line 5, slug: ", "nothing was opened");
    assertThat(get("/vestby/").statusCode()).isEqualTo(404);
    Files.writeString(file, good + "fjordvik,Fjordvik,NO,nb\n");
    Ran opened = run("tenant", "create", "--from", file.toString());
    assertThat(opened.err())
        .contains("line 4: fjordvik is open already", "3 of 3", "2 opened, 1 were open already");
    assertThat(get("/osby/").statusCode()).isEqualTo(200);
    Ran again = run("tenant", "create", "--from", file.toString());
    assertThat(again.exit()).isZero();
    assertThat(again.err()).contains("0 opened, 3 were open already");
  }

  @Test
  void staff_are_told_and_the_public_is_not() throws Exception {
    Visitor staff = administrator("fjordvik");
    Visitor others = administrator("lindsoe");
    Ran added =
        run(
            "tenant",
            "notice",
            "add",
            "--text",
            "nb=Stengt i kveld",
            "--text",
            "da=Lukket i aften",
            "--tenant",
            "fjordvik",
            "--until",
            "2126-01-01T00:00");
    assertThat(added.exit()).as(added.err()).isZero();
    await(it -> staff.ask("GET", "/fjordvik/work", "").body().contains("Stengt i kveld"), "/x/");
    assertThat(others.ask("GET", "/lindsoe/work", "").body()).doesNotContain("i aften");
    assertThat(get("/fjordvik/").body()).doesNotContain("Stengt");
    assertThat(run("tenant", "notice", "list").out())
        .contains(added.out().strip(), "by command line  1 municipalities", "Stengt");
    done("tenant", "notice", "end", added.out().strip());
    await(it -> !staff.ask("GET", "/fjordvik/work", "").body().contains("Stengt"), "/x/");
    assertThat(run("tenant", "notice", "end", added.out().strip()).exit()).isEqualTo(3);
    Ran bad = run("tenant", "notice", "add", "--text", "se=x", "--until", "2126-01-01T00:00");
    assertThat(bad.err()).contains("nb, nn, da or en, not se");
  }

  @Test
  void a_copy_for_training_has_every_plan_and_says_what_it_is() throws Exception {
    String token = demo.token("fjordvik", TenantRole.ADMINISTRATOR);
    done("tenant", "copy", "fjordvik", "--as", "fjordvik-kurs");
    HttpResponse<String> page = get("/fjordvik-kurs/plan");
    assertThat(page.body())
        .contains(
            "Kommunedelplan for klima og energi", "kopi til opplæring", "content=\"noindex\"");
    assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
    assertThat(get("/fjordvik/plan").body()).doesNotContain("kopi til");
    assertThat(get("/fjordvik/plan").headers().firstValue("X-Robots-Tag")).isEmpty();
    assertThat(get("/sitemap.xml").body()).doesNotContain("kurs");
    assertThat(administrator("fjordvik-kurs").ask("GET", "/fjordvik-kurs/work", "").body())
        .contains("kopi til opplæring");
    assertThat(plans("fjordvik-kurs", token).statusCode()).isEqualTo(404);

    String own = demo.token("fjordvik-kurs", TenantRole.ADMINISTRATOR);
    assertThat(plans("fjordvik-kurs", own).body()).isEqualTo(plans("fjordvik", token).body());
    String before = plans("fjordvik", token).body();
    HttpResponse<String> drafted =
        Visitor.withToken(demo, own)
            .ask(
                "POST",
                "/fjordvik-kurs/api/v1/plans",
                "{\"type\":\"no.strategy\",\"title\":\"Øving\",\"language\":\"nb\"}");
    assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
    assertThat(plans("fjordvik-kurs", own).body()).contains("Øving");
    assertThat(plans("fjordvik", token).body()).isEqualTo(before);

    assertThat(run("journal", "verify", "--tenant", "fjordvik-kurs").exit()).isZero();
    assertThat(run("tenant", "list").out()).containsPattern("fjordvik-kurs .* training");
    assertThat(run("tenant", "copy", "fjordvik", "--as", "lindsoe").exit()).isEqualTo(3);
  }

  private static HttpResponse<String> plans(String slug, String token) {
    return Visitor.withToken(demo, token).ask("GET", "/" + slug + "/api/v1/plans?limit=100", "");
  }
}
