package no.planverk.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.planverk.application.memory.MemoryFollowers.Row;
import no.planverk.application.port.Letterbox;
import no.planverk.domain.following.Following;

record MemoryLetterbox(MemoryState state) implements Letterbox {
  @Override
  public void ask(Following following, Link link) {
    MemoryState.insert(state.followers, following.id(), new Row(following, link, Optional.empty()));
  }

  @Override
  public List<Following> reachedBy(String link) {
    return reached(link, any -> true);
  }

  @Override
  public List<Following> sentTo(String link) {
    return reached(link, it -> it.link().digest().equals(link));
  }

  private List<Following> reached(String link, Predicate<Row> which) {
    return state.followers.values().stream()
        .filter(it -> it.link().digest().equals(link))
        .map(it -> it.following().address())
        .flatMap(
            address ->
                state.followers.values().stream()
                    .filter(it -> it.following().address().equals(address)))
        .filter(which)
        .map(Row::following)
        .toList();
  }

  @Override
  public void confirm(String link, UUID following, Instant at) {
    reachedBy(link).stream()
        .filter(it -> it.id().equals(following) && !it.isConfirmed())
        .forEach(
            it ->
                state.followers.computeIfPresent(
                    following, (id, row) -> row.with(it.confirmed(at))));
  }

  @Override
  public void leave(String link, Collection<UUID> followings) {
    reachedBy(link).stream()
        .map(Following::id)
        .filter(followings::contains)
        .forEach(state.followers::remove);
  }
}
