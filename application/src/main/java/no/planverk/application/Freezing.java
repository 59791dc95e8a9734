package no.planverk.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.fetching.Wording.Edition;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PublicView;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;

/** Freezes a plan's text as it stands: for a hearing, or because it was adopted or corrected. */
public final class Freezing {
  private final Desk desk;
  private final PublicDocuments documents;

  public Freezing(Desk desk, PublicDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /** Freezes the text that is sent to hearing, under the next number of heard texts. */
  public FrozenText heard(TenantStores stores, Plan plan) {
    int number = stores.versions().nextHeardNumber(plan.id());
    return freeze(
        stores,
        plan,
        new Name(Series.HEARD, number, 0),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text -> PublicView.of(plan, text));
  }

  /** Freezes the text that a decision adopted. */
  public FrozenText adopted(
      TenantStores stores,
      Plan plan,
      int number,
      Decision decision,
      Optional<LocalDate> inForceFrom) {
    return freeze(
        stores,
        plan,
        new Name(Series.ADOPTED, number, 0),
        Optional.of(decision),
        inForceFrom,
        Optional.empty(),
        text -> PublicView.of(plan, text));
  }

  /** Freezes a corrected text as a new record of the version that {@code before} is of. */
  public FrozenText corrected(TenantStores stores, Plan plan, FrozenText before, String reason) {
    return freeze(
        stores,
        plan,
        new Name(Series.ADOPTED, before.number(), before.correction() + 1),
        before.decision(),
        before.inForceFrom(),
        Optional.of(reason),
        text -> PublicView.corrected(plan, text, documents.text(before.document())));
  }

  private record Name(Series series, int number, int correction) {}

  private FrozenText freeze(
      TenantStores stores,
      Plan plan,
      Name name,
      Optional<Decision> decision,
      Optional<LocalDate> inForceFrom,
      Optional<String> reason,
      Function<Manuscript, PublishedText> view) {
    Manuscript text = stores.manuscripts().of(plan.id());
    PublicDocuments.Canonical canonical = documents.canonical(view.apply(text));
    FrozenText frozen =
        new FrozenText(
            plan.id(),
            name.series(),
            name.number(),
            name.correction(),
            plan.facts().language(),
            canonical.json(),
            internalTexts(text),
            canonical.hash(),
            reason,
            decision,
            inForceFrom,
            desk.now());
    stores.versions().add(frozen);
    Pinning.frozen(desk, stores, plan, text, new Edition(name.series(), name.number()));
    return frozen;
  }

  private static Map<ElementId, String> internalTexts(Manuscript text) {
    return text.elements().stream()
        .filter(it -> it.content().internal().isPresent())
        .collect(
            Collectors.toMap(it -> it.id(), it -> it.content().internal().orElseThrow().html()));
  }
}
