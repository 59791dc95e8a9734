package no.planverk.application.following;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.application.port.PublishedPages;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.Following;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Slug;

/**
 * Something that an address follows, as its reader sees it.
 *
 * @param what the plan; empty where it is all that is published
 */
public record Followed(UUID id, boolean confirmed, Optional<WhichPlan> what) {
  /** A plan by its name; without an address when it is published no more. */
  public record WhichPlan(String title, Optional<Slug> slug) {}

  static List<Followed> of(List<Following> followings, PublishedPages pages) {
    Map<PlanId, PlanAddress.Open> open =
        pages.all().stream()
            .filter(it -> !it.publications().isEmpty())
            .collect(Collectors.toMap(it -> it.publications().getFirst().plan(), it -> it));
    return followings.stream()
        .map(
            it ->
                new Followed(
                    it.id(),
                    it.isConfirmed(),
                    it.plan().map(plan -> plan(Optional.ofNullable(open.get(plan))))))
        .toList();
  }

  private static WhichPlan plan(Optional<PlanAddress.Open> open) {
    return new WhichPlan(
        open.flatMap(it -> it.current().or(it::proposal).or(() -> last(it)))
            .map(it -> it.facts().title())
            .orElse(""),
        open.map(PlanAddress.Open::slug));
  }

  private static Optional<Publication> last(PlanAddress.Open open) {
    return Optional.of(open.publications().getLast());
  }
}
