package no.planverk.adapters.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.memory.MemorySearch;
import no.planverk.application.port.Files;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.TenantId;

/** Published pages of some municipalities in memory. Nothing is written but by a test. */
final class Shelf implements TenantTransactions {
  private final Map<TenantId, Room> rooms = new HashMap<>();
  int readings;
  volatile boolean away;

  Room of(TenantId tenant) {
    return rooms.computeIfAbsent(tenant, any -> new Room());
  }

  @Override
  public <T> T inTransaction(TenantId tenant, Function<TenantStores, T> work) {
    throw new IllegalStateException("the public site writes nothing");
  }

  @Override
  public <T> T receiving(TenantId tenant, Function<Letterbox, T> work) {
    throw new IllegalStateException("the public site takes nothing in");
  }

  @Override
  public <T> T reading(TenantId tenant, Function<PublishedPages, T> work) {
    beThere();
    readings++;
    return work.apply(of(tenant));
  }

  /** Fails as the database does when it is away. */
  void beThere() {
    if (away) {
      throw new IllegalStateException("the database is away");
    }
  }

  /** What one municipality has published. */
  static final class Room implements PublishedPages {
    private final Map<Slug, PlanAddress> addresses = new LinkedHashMap<>();
    private final Map<UUID, PublishedText> texts = new HashMap<>();
    private final Map<FileHash, Files.Stored> files = new HashMap<>();
    private Optional<Look> look = Optional.empty();
    private final List<Citation> citations = new ArrayList<>();
    private LocalNames names = LocalNames.NONE;

    void add(Publication publication, PublishedText text) {
      texts.put(publication.id(), text);
      add(publication);
    }

    /** A plan that is registered only has no text. */
    void add(Publication publication) {
      List<Publication> publications = new ArrayList<>();
      if (addresses.get(publication.slug()) instanceof PlanAddress.Open open) {
        publications.addAll(open.publications());
      }
      publications.add(publication);
      put(publication.slug(), new PlanAddress.Open(publication.slug(), publications));
    }

    void put(Slug slug, PlanAddress address) {
      addresses.put(slug, address);
    }

    void add(Files.Stored file) {
      files.put(file.hash(), file);
    }

    void choose(Look chosen) {
      look = Optional.of(chosen);
    }

    @Override
    public PlanAddress at(Slug slug) {
      return addresses.getOrDefault(slug, new PlanAddress.Unknown());
    }

    @Override
    public List<PlanAddress.Open> all() {
      return addresses.values().stream()
          .filter(PlanAddress.Open.class::isInstance)
          .map(PlanAddress.Open.class::cast)
          .toList();
    }

    @Override
    public List<Withdrawal> withdrawnAfter(Instant moment) {
      return List.of();
    }

    @Override
    public Optional<PublishedText> text(UUID publication) {
      return Optional.ofNullable(texts.get(publication));
    }

    @Override
    public Optional<Files.Stored> file(FileHash hash) {
      return Optional.ofNullable(files.get(hash));
    }

    void cite(Citation citation) {
      citations.add(citation);
    }

    @Override
    public List<Citation> citations() {
      return List.copyOf(citations);
    }

    private MemorySearch search() {
      return new MemorySearch(
          all().stream()
              .flatMap(it -> it.publications().stream())
              .flatMap(it -> text(it.id()).map(text -> new MemorySearch.Entry(it, text)).stream())
              .toList());
    }

    @Override
    public List<Match> search(Collection<UUID> publications, SearchWords words, int most) {
      return search().search(publications, words, most);
    }

    @Override
    public List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
      return search().excerpts(matches, words);
    }

    @Override
    public List<String> wordsLike(String word, int most) {
      return search().wordsLike(word, most);
    }

    void speak(LocalNames chosen) {
      names = chosen;
    }

    @Override
    public Optional<Look> look() {
      return look;
    }

    @Override
    public LocalNames names() {
      return names;
    }
  }
}
