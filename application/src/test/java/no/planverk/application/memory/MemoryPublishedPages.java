package no.planverk.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.domain.redthread.Likeness;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.memory.MemoryState.Lead;
import no.planverk.application.memory.MemoryState.Published;
import no.planverk.application.memory.MemoryState.TakenDown;
import no.planverk.application.port.Files;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.PublishedPages;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;

record MemoryPublishedPages(MemoryState state, PublicDocuments documents)
    implements PublishedPages {
  @Override
  public PlanAddress at(Slug slug) {
    return state.leads.stream()
        .filter(lead -> lead.slug().equals(slug))
        .reduce((earlier, later) -> later)
        .map(lead -> standingAt(slug, lead.plan()))
        .orElseGet(PlanAddress.Unknown::new);
  }

  private PlanAddress standingAt(Slug slug, PlanId plan) {
    Slug address = addressOf(plan);
    List<Publication> standing = MemoryPublications.standing(state, plan);
    Optional<Withdrawal> withdrawal = newestWithdrawal(plan);
    if (standing.isEmpty() && withdrawal.isEmpty()) {
      return new PlanAddress.Unknown();
    }
    if (!slug.equals(address)) {
      return new PlanAddress.Moved(address);
    }
    return standing.isEmpty()
        ? new PlanAddress.Withdrawn(slug, withdrawal.orElseThrow().explanation())
        : new PlanAddress.Open(slug, standing);
  }

  private Slug addressOf(PlanId plan) {
    return state.leads.stream()
        .filter(lead -> lead.plan().equals(plan))
        .map(Lead::slug)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private Optional<Withdrawal> newestWithdrawal(PlanId plan) {
    return state.withdrawals.stream()
        .map(TakenDown::withdrawal)
        .filter(it -> it.plan().equals(plan))
        .reduce((earlier, later) -> later);
  }

  @Override
  public List<PlanAddress.Open> all() {
    return state.leads.stream()
        .map(Lead::plan)
        .distinct()
        .filter(plan -> !MemoryPublications.standing(state, plan).isEmpty())
        .map(
            plan -> new PlanAddress.Open(addressOf(plan), MemoryPublications.standing(state, plan)))
        .toList();
  }

  @Override
  public Optional<PublishedText> text(UUID publication) {
    return state.publications.stream()
        .map(Published::publication)
        .filter(it -> it.id().equals(publication))
        .findFirst()
        .flatMap(
            it ->
                MemoryPublications.notWithdrawn(state, it.plan()).stream()
                    .filter(row -> row.publication().id().equals(publication))
                    .findFirst())
        .map(row -> documents.text(row.document()));
  }

  @Override
  public List<Citation> citations() {
    return state.citations.stream()
        .filter(
            it ->
                MemoryPublications.notWithdrawn(state, it.by()).stream()
                    .anyMatch(row -> row.publication().id().equals(it.publication())))
        .toList();
  }

  private Stream<Match> matches(Collection<UUID> publications, SearchWords words) {
    return state.publications.stream()
        .map(Published::publication)
        .filter(it -> publications.contains(it.id()) && text(it.id()).isPresent())
        .flatMap(
            it -> {
              List<Passage> passages = Passage.of(it.facts(), text(it.id()));
              return IntStream.range(0, passages.size())
                  .filter(number -> words.words().stream().allMatch(has(passages.get(number))))
                  .mapToObj(
                      number ->
                          new Match(it.id(), number, passages.get(number).kind(), 1.0 / (1 + number)));
            });
  }

  private static Predicate<SearchWords.Word> has(Passage passage) {
    String plain = (passage.title() + " " + passage.text()).toLowerCase(Locale.ROOT);
    return word -> plain.contains(word.stem().orElse(word.text()));
  }

  @Override
  public List<Match> search(Collection<UUID> publications, SearchWords words, int most) {
    return matches(publications, words)
        .sorted(Comparator.comparing(Match::rank).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public List<Excerpt> excerpts(List<Match> matches, SearchWords words) {
    return matches.stream()
        .map(
            it -> {
              Passage passage = passage(it);
              String text = passage.text().isEmpty() ? passage.title() : passage.text();
              String marked = text;
              for (SearchWords.Word word : words.words()) {
                marked =
                    marked.replaceAll(
                        "(?iu)[\\p{L}\\p{N}]*" + word.stem().orElse(word.text()) + "[\\p{L}\\p{N}]*",
                        Excerpt.FROM + "$0" + Excerpt.TO);
              }
              return new Excerpt(it, passage, marked);
            })
        .toList();
  }

  private Passage passage(Match match) {
    Publication publication =
        state.publications.stream()
            .map(Published::publication)
            .filter(it -> it.id().equals(match.publication()))
            .findFirst()
            .orElseThrow();
    return Passage.of(publication.facts(), text(publication.id())).get(match.number());
  }

  @Override
  public List<String> wordsLike(String word, int most) {
    return state.publications.stream()
        .map(Published::publication)
        .flatMap(it -> Passage.of(it.facts(), text(it.id())).stream())
        .flatMap(it -> Passage.words(it.title() + " " + it.text()).stream())
        .distinct()
        .filter(it -> Likeness.of(it, word) >= 0.3)
        .sorted(Comparator.comparingDouble(it -> -Likeness.of(it, word)))
        .limit(most)
        .toList();
  }

  @Override
  public Optional<Look> look() {
    return state.looks.stream().reduce((earlier, later) -> later);
  }

  @Override
  public Optional<Files.Stored> file(FileHash hash) {
    return Optional.ofNullable(state.publicFiles.get(hash));
  }

  @Override
  public LocalNames names() {
    return new LocalNames(state.names);
  }
}
