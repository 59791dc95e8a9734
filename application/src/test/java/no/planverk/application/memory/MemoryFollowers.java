package no.planverk.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.planverk.application.port.Followers;
import no.planverk.application.port.Letterbox;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.Following;
import no.planverk.domain.following.MailAddress;

record MemoryFollowers(MemoryState state) implements Followers {
  /** Someone who follows, with their link and when it was written to them. */
  record Row(Following following, Letterbox.Link link, Optional<Instant> writtenAt) {
    Row with(Following changed) {
      return new Row(changed, link, writtenAt);
    }

    Reader reader() {
      return new Reader(following, link.sealed());
    }
  }

  private Stream<Row> confirmedRows() {
    return state.followers.values().stream().filter(it -> it.following().isConfirmed());
  }

  @Override
  public List<Reader> unwritten() {
    return state.followers.values().stream()
        .filter(it -> it.writtenAt().isEmpty() && !it.following().isConfirmed())
        .map(Row::reader)
        .toList();
  }

  @Override
  public int written(MailAddress address, Instant since) {
    return (int)
        state.followers.values().stream()
            .filter(it -> it.following().address().equals(address))
            .filter(it -> it.writtenAt().filter(since::isBefore).isPresent())
            .count();
  }

  @Override
  public void written(UUID following, Instant at) {
    state.followers.computeIfPresent(
        following, (id, row) -> new Row(row.following(), row.link(), Optional.of(at)));
  }

  @Override
  public void forget(UUID following) {
    state.followers.remove(following);
  }

  @Override
  public List<Reader> confirmed() {
    return confirmedRows()
        .sorted(
            Comparator.comparing((Row it) -> it.following().address().value())
                .thenComparing(
                    it -> it.following().confirmedAt().orElseThrow(), Comparator.reverseOrder()))
        .map(Row::reader)
        .toList();
  }

  @Override
  public void told(MailAddress address, Instant until) {
    confirmedRows()
        .filter(it -> it.following().address().equals(address))
        .toList()
        .forEach(
            it -> state.followers.put(it.following().id(), it.with(it.following().told(until))));
  }

  @Override
  public int forgetUnconfirmed(Instant askedBefore) {
    int before = state.followers.size();
    state
        .followers
        .values()
        .removeIf(
            it -> !it.following().isConfirmed() && it.following().askedAt().isBefore(askedBefore));
    return before - state.followers.size();
  }

  @Override
  public Map<Optional<PlanId>, Integer> counts() {
    Map<Optional<PlanId>, Set<MailAddress>> addresses = new HashMap<>();
    confirmedRows()
        .map(Row::following)
        .forEach(
            it -> addresses.computeIfAbsent(it.plan(), any -> new HashSet<>()).add(it.address()));
    Map<Optional<PlanId>, Integer> counts = new HashMap<>();
    addresses.forEach((plan, its) -> counts.put(plan, its.size()));
    return counts;
  }
}
