package no.planverk.adapters.publication;

import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.planverk.adapters.documents.CleanRichTexts;
import no.planverk.adapters.http.ClientAddress;
import no.planverk.adapters.http.RateLimits;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.http.paper.Paper;
import no.planverk.adapters.http.paper.PaperCabinet;
import no.planverk.adapters.http.paper.PrintRoom;
import no.planverk.application.TownHall;
import no.planverk.application.memory.MemoryCommons;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.FindMunicipalityAtHost;
import no.planverk.application.publishing.ListPublications;
import no.planverk.application.publishing.ReadCitations;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.publishing.ReadNames;
import no.planverk.application.publishing.ReadPublicFile;
import no.planverk.application.publishing.ReadPublicThread;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.application.publishing.ReadPublishedText;
import no.planverk.application.publishing.SearchEverywhere;
import no.planverk.application.publishing.SearchPublished;
import no.planverk.application.publishing.ShowChanges;
import no.planverk.domain.tenant.TenantId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The public site of two municipalities on a port of its own, on a day that a test may change. */
final class TestSite implements AutoCloseable {
  static final int SEARCHES = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  static final WebAddress SERVICE = new WebAddress("https://plan.example");

  final Shelf shelf = new Shelf();
  final Shelf.Room fjordvik = shelf.of(Towns.FJORDVIK.id());
  final Shelf.Room lindsoe = shelf.of(Towns.LINDSOE.id());
  final MemoryCommons commons = new MemoryCommons();
  final StaticFiles staticFiles = new StaticFiles();
  final PublicationRoutes routes;

  /** Whose pages were shown, each time one was. */
  private final BlockingQueue<TenantId> views = new LinkedBlockingQueue<>();

  volatile CountDownLatch ink = new CountDownLatch(0);
  final WallClock clock = new WallClock();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;

  TestSite() {
    this(0);
  }

  TestSite(int port) {
    this(port, folder("pages"), false);
  }

  /**
   * A node that keeps its pages in the folder, perhaps one that starts while the database is away.
   */
  TestSite(int port, Path pages, boolean away) {
    shelf.away = away;
    Towns towns = new Towns(shelf);
    routes =
        new PublicationRoutes(
            new FindMunicipality(towns),
            new FindMunicipalityAtHost(towns),
            library(),
            staticFiles,
            SERVICE,
            clock,
            RateLimits.of(
                ClientAddress.behind("127.0.0.1"),
                new RateLimits.PerMinute(1, SEARCHES, 1, 1),
                () -> 0),
            store(pages),
            new PrintRoom(cabinet(), this::print, PATIENCE),
            views::add);
    server =
        WebServer.builder()
            .host("127.0.0.1")
            .port(port)
            .connectionOptions(it -> it.tcpNoDelay(true))
            .routing(
                it ->
                    it.register(routes)
                        .register("/static", staticFiles)
                        .get("/{t}/api/v1/plans", (request, response) -> response.send("api"))
                        .register(routes.lastResort()))
            .build()
            .start();
  }

  /** The next so many that were counted, which may be a moment after their answer. */
  List<TenantId> nextViews(int number) {
    List<TenantId> next = new ArrayList<>();
    try {
      TenantId view = views.poll(10, TimeUnit.SECONDS);
      while (view != null && next.add(view) && next.size() < number) {
        view = views.poll(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    return next;
  }

  Library library() {
    return new Library(
        new ReadPublication(shelf, clock),
        new ReadPublishedText(shelf),
        new ListPublications(shelf, clock),
        new ReadPublicFile(shelf),
        new ReadCitations(shelf),
        new ReadPublicThread(shelf, clock),
        new SearchPublished(shelf),
        new SearchEverywhere(commons, new Towns(shelf)),
        new ShowChanges(shelf, new CleanRichTexts(TownHall.counting())),
        new ReadLook(shelf),
        new ReadNames(shelf));
  }

  private PaperCabinet cabinet() {
    try {
      return PaperCabinet.in(folder("papers"), 1L << 20, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PageStore store(Path pages) {
    try {
      return PageStore.in(pages, 64L << 20, 64L << 20, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that nobody else has. */
  static Path folder(String name) {
    try {
      return Files.createTempDirectory(Path.of("target"), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes out of this press is the page as it went in, once {@link #ink} flows. */
  private void print(Paper paper, OutputStream out) {
    try {
      ink.await();
      out.write(paper.page().html().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void now(String instant) {
    clock.now = Instant.parse(instant);
  }

  int port() {
    return server.port();
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<byte[]> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .timeout(Duration.ofSeconds(10))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  Document page(String path) {
    return Jsoup.parse(new String(get(path).body(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.stop();
    routes.close();
  }

  static final class WallClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
