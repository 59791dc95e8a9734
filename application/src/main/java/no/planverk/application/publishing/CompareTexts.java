package no.planverk.application.publishing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.comparison.PlanComparison;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PublicView;
import no.planverk.domain.publication.PublishedText;

/** Sets two texts of a plan beside each other: working text, heard texts, adopted versions. */
public final class CompareTexts {
  private final Desk desk;
  private final PublicDocuments documents;
  private final RichTexts richTexts;

  public CompareTexts(Desk desk, PublicDocuments documents, RichTexts richTexts) {
    this.desk = desk;
    this.documents = documents;
    this.richTexts = richTexts;
  }

  /** Which two, the earlier first; none is the working text. */
  public record Pair(Optional<FrozenName> from, Optional<FrozenName> to) {}

  public Reply<PlanComparison> compare(Actor actor, PlanId id, Pair pair) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> compare(stores, plan, pair)));
  }

  private Reply<PlanComparison> compare(TenantStores stores, Plan plan, Pair pair) {
    Optional<PublishedText> from = text(stores, plan, pair.from());
    Optional<PublishedText> to = text(stores, plan, pair.to());
    if (from.isEmpty() || to.isEmpty()) {
      return new Reply.Unknown<>();
    }
    return Reply.done(PlanComparison.of(from.get(), to.get(), richTexts::parts));
  }

  private Optional<PublishedText> text(TenantStores stores, Plan plan, Optional<FrozenName> name) {
    if (name.isEmpty()) {
      return Optional.of(plan)
          .filter(it -> it.workingText().isPresent())
          .map(it -> PublicView.of(it, stores.manuscripts().of(it.id())));
    }
    FrozenName frozen = name.get();
    return stores
        .versions()
        .find(plan.id(), frozen.series(), frozen.number(), frozen.correction())
        .filter(it -> !it.document().isEmpty())
        .map(it -> documents.text(it.document()));
  }
}
