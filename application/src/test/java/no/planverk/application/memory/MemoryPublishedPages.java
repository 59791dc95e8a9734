package no.planverk.application.memory;

import java.time.Instant;
import java.util.Collection;
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
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.SearchWords;

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
  public List<Withdrawal> withdrawnAfter(Instant moment) {
    return state.withdrawals.stream()
        .map(TakenDown::withdrawal)
        .filter(it -> it.at().isAfter(moment))
        .toList();
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

  private MemorySearch search() {
    return new MemorySearch(
        state.publications.stream()
            .map(Published::publication)
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
