package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.adapters.http.Cabinet;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.TenantId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is served from disk: beyond memory, while the database is away, after a restart. */
final class PageShelfTest {
  private static final TenantId FJORDVIK = Towns.FJORDVIK.id();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final Path folder = TestSite.folder("pages");

  private static void publish(TestSite site) {
    Volume.of("klima", "Klimaplan").on(site.fjordvik);
    Volume.of("cykel", "Cykelplan").on(site.lindsoe);
  }

  private static void until(BooleanSupplier met) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!met.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(met.getAsBoolean()).isTrue();
  }

  @Test
  void after_a_restart_without_the_database_what_was_seen_is_shown() {
    String page;
    try (TestSite site = new TestSite(0, folder, false)) {
      publish(site);
      page = new String(site.get("/fjordvik/plan/klima").body(), StandardCharsets.UTF_8);
      site.get("/lindsoe/plan/cykel?lang=en");
    }
    try (TestSite site = new TestSite(0, folder, true)) {
      assertThat(site.page("/fjordvik/plan/klima").html()).isEqualTo(Jsoup.parse(page).html());
      assertThat(site.get("/fjordvik/plan/klima", "Accept-Encoding", "br").headers().map())
          .containsKey("content-encoding");
      assertThat(site.page("/lindsoe/plan/cykel?lang=en").select("html").attr("lang"))
          .isEqualTo("en");
      assertThat(RawHttp.ask(site.port(), "planer.lindsoe.example", "/plan/cykel"))
          .startsWith("HTTP/1.1 500");
      assertThat(site.get("/fjordvik/plan/cykel").statusCode()).isEqualTo(500);
      assertThat(site.get("/lindsoe/plan/klima").statusCode()).isEqualTo(500);
    }
  }

  @Test
  void after_a_restart_with_the_database_pages_are_made_anew() {
    try (TestSite site = new TestSite(0, folder, false)) {
      publish(site);
      site.get("/fjordvik/plan/klima");
    }
    try (TestSite site = new TestSite(0, folder, false)) {
      Volume.of("klima", "Ny klimaplan").on(site.fjordvik);
      assertThat(site.page("/fjordvik/plan/klima").select("h1").text()).isEqualTo("Ny klimaplan");
    }
  }

  @Test
  void what_was_withdrawn_is_not_shown_while_the_database_is_away() {
    try (TestSite site = new TestSite(0, folder, false)) {
      publish(site);
      site.get("/fjordvik/plan/klima");
      site.get("/fjordvik/plan/klima?lang=nn");
      site.get("/lindsoe/plan/cykel");
      Slug slug = new Slug("klima");
      site.fjordvik.put(slug, new PlanAddress.Withdrawn(slug, "Feil i kartet."));
      site.routes.changed(FJORDVIK);
      until(() -> pages().noneMatch(it -> it.contains("Klimaplan")));
      site.shelf.away = true;
      assertThat(site.get("/fjordvik/plan/klima").statusCode()).isEqualTo(500);
      assertThat(site.get("/fjordvik/plan/klima?lang=nn").statusCode()).isEqualTo(500);
      assertThat(site.get("/lindsoe/plan/cykel").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void what_changed_is_ready_before_anybody_asks() {
    try (TestSite site = new TestSite(0, folder, false)) {
      publish(site);
      site.get("/fjordvik/plan/klima");
      Volume.of("klima", "Ny klimaplan").version(2, PublicStanding.IN_FORCE).on(site.fjordvik);
      site.routes.changed(FJORDVIK);
      until(() -> pages().anyMatch(it -> it.contains("Ny klimaplan")));
      site.shelf.away = true;
      assertThat(site.page("/fjordvik/plan/klima").select("h1").text()).isEqualTo("Ny klimaplan");
    }
  }

  @Test
  void what_memory_has_no_room_for_comes_from_disk() throws IOException {
    PageMemory memory = PageStore.in(folder, 1, 1 << 20, Clock.systemUTC()).memory();
    memory.keep(FJORDVIK, "/plan", 3, DAY, PublicSite.page(new byte[1000]));
    until(() -> memory.fresh(FJORDVIK, "/plan", 3, DAY) == null);
    until(() -> memory.find(FJORDVIK, "/plan", 3, DAY).isPresent());
    assertThat(memory.find(FJORDVIK, "/plan", 4, DAY)).isEmpty();
    assertThat(memory.find(FJORDVIK, "/plan", 3, DAY.plusDays(1))).isEmpty();
    assertThat(memory.find(Towns.LINDSOE.id(), "/plan", 3, DAY)).isEmpty();
    PageMemory restarted = PageStore.in(folder, 1, 1 << 20, Clock.systemUTC()).memory();
    assertThat(restarted.find(FJORDVIK, "/plan", 3, DAY)).isEmpty();
    assertThat(restarted.last(FJORDVIK, "/plan")).isPresent();
  }

  @Test
  void the_disk_is_not_filled_beyond_its_budget() throws IOException {
    Cabinet files = Cabinet.in(folder, ".page", 100_000, Clock.systemUTC());
    try (PageShelf shelf = new PageShelf(files)) {
      IntStream.range(0, 50)
          .forEach(
              it ->
                  shelf.keep(
                      FJORDVIK,
                      "/plan/" + it,
                      new PageMemory.Page(PublicSite.page(new byte[10_000]), 1, DAY)));
    }
    assertThat(files.all(FJORDVIK).stream().mapToLong(it -> it.toFile().length()).sum())
        .isBetween(50_000L, 100_000L);
    assertThat(files.all(Towns.LINDSOE.id())).isEmpty();
  }

  @Test
  void a_page_that_was_damaged_is_made_anew() throws IOException {
    try (TestSite site = new TestSite(0, folder, false)) {
      publish(site);
      site.get("/fjordvik/plan/klima");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".page")).toList()) {
        Files.write(file, new byte[] {0, 9, 9});
      }
    }
    try (TestSite site = new TestSite(0, folder, false)) {
      publish(site);
      assertThat(site.get("/fjordvik/plan/klima").statusCode()).isEqualTo(200);
    }
  }

  /** What is on disk, as text. */
  private Stream<String> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".page"))
          .map(PageShelfTest::text)
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException movedMeanwhile) {
      return Stream.of("Klimaplan");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
