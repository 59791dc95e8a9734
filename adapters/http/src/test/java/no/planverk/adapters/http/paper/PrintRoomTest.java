package no.planverk.adapters.http.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.planverk.adapters.http.paper.PrintRoom.Answer;
import no.planverk.domain.publication.Look;
import no.planverk.domain.tenant.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintRoomTest {
  private static final TenantId FJORDVIK = new TenantId("tfjordvik0000000");
  private static final TenantId LINDSOE = new TenantId("tlindsoe00000000");
  private static final Duration LONG = Duration.ofSeconds(60);

  private static final Logger LOG = Logger.getLogger(PrintRoom.class.getName());

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final List<String> printed = new CopyOnWriteArrayList<>();

  @Test
  void a_paper_is_made_once_and_kept_for_the_next_service() throws IOException {
    assertThat(text(ask(room(LONG, this::print), FJORDVIK, "klima"))).isEqualTo("klima");
    assertThat(text(ask(room(LONG, this::print), FJORDVIK, "klima"))).isEqualTo("klima");
    assertThat(printed).containsExactly("klima");
  }

  @Test
  void the_same_page_of_another_municipality_is_a_paper_of_its_own() throws IOException {
    PrintRoom room = room(LONG, this::print);
    text(ask(room, FJORDVIK, "klima"));
    assertThat(room.kept(new PaperKey(LINDSOE, paper("klima").digest()))).isEmpty();
    text(ask(room, LINDSOE, "klima"));
    assertThat(printed).containsExactly("klima", "klima");
  }

  @Test
  void who_asks_while_it_is_made_is_told_how_many_come_before() throws Exception {
    CountDownLatch ready = new CountDownLatch(1);
    CountDownLatch both = new CountDownLatch(2);
    PrintRoom room = room(Duration.ZERO, (paper, out) -> printWhen(ready, paper, out));
    assertThat(ask(room, FJORDVIK, "first", both::countDown)).isEqualTo(new Answer.Coming(0));
    assertThat(ask(room, FJORDVIK, "second", both::countDown)).isEqualTo(new Answer.Coming(1));
    assertThat(ask(room, FJORDVIK, "second", both::countDown)).isEqualTo(new Answer.Coming(1));
    ready.countDown();
    assertThat(both.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(text(ask(room, FJORDVIK, "second", both::countDown))).isEqualTo("second");
    assertThat(printed).containsExactly("first", "second");
  }

  @AfterEach
  void log() {
    LOG.setLevel(null);
  }

  @Test
  void what_cannot_be_printed_is_not_tried_again_at_once() throws IOException {
    LOG.setLevel(Level.OFF);
    PrintRoom room =
        room(
            LONG,
            (paper, out) -> {
              printed.add(paper.page().html());
              throw new IllegalStateException("no ink");
            });
    assertThat(ask(room, FJORDVIK, "klima")).isEqualTo(new Answer.Failed());
    assertThat(ask(room, FJORDVIK, "klima")).isEqualTo(new Answer.Failed());
    assertThat(printed).containsExactly("klima");
    assertThat(folder.resolve(FJORDVIK.value())).isEmptyDirectory();
  }

  @Test
  void the_paper_that_was_not_asked_for_the_longest_gives_way() throws IOException {
    PrintRoom room = room(LONG, this::print);
    for (String page : List.of("aaaa", "bbbb", "aaaa", "cccc")) {
      now = now.plusSeconds(60);
      text(ask(room, FJORDVIK, page));
    }
    assertThat(printed).containsExactly("aaaa", "bbbb", "cccc");
    assertThat(room.kept(PaperKey.of(FJORDVIK, paper("bbbb")))).isEmpty();
    assertThat(room.kept(PaperKey.of(FJORDVIK, paper("aaaa")))).isPresent();
  }

  @Test
  void what_was_half_made_when_the_service_stopped_is_cleared_away() throws IOException {
    Path left = Files.createDirectories(folder.resolve(FJORDVIK.value())).resolve("0a.part");
    Files.writeString(left, "half");
    room(LONG, this::print);
    assertThat(left).doesNotExist();
  }

  private PrintRoom room(Duration patience, BiConsumer<Paper, OutputStream> press)
      throws IOException {
    return new PrintRoom(PaperCabinet.in(folder, 10, new Today()), press, patience);
  }

  private Answer ask(PrintRoom room, TenantId tenant, String page) {
    return ask(room, tenant, page, () -> {});
  }

  private static Answer ask(PrintRoom room, TenantId tenant, String page, Runnable finished) {
    Paper paper = paper(page);
    return room.ask(PaperKey.of(tenant, paper), () -> Optional.of(paper), finished);
  }

  private static Paper paper(String page) {
    return new Paper(
        new PaperPage(page, "Fjordvik", "Versjon 1", false), Look.DEFAULT, PaperPictures.none());
  }

  private void print(Paper paper, OutputStream out) {
    printed.add(paper.page().html());
    try {
      out.write(paper.page().html().getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void printWhen(CountDownLatch ready, Paper paper, OutputStream out) {
    try {
      assertThat(ready.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    print(paper, out);
  }

  private static String text(Answer answer) throws IOException {
    return answer instanceof Answer.Ready ready
        ? Files.readString(ready.paper().file())
        : answer.toString();
  }

  private final class Today extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
