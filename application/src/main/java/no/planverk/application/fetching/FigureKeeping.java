package no.planverk.application.fetching;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.HeldCosts;
import no.planverk.domain.element.Merging;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.person.Actor;

/** Gives the element that stays what was known of the one that goes, and notes what that was. */
record FigureKeeping(Desk desk, TenantStores stores, Actor actor) {
  Element keep(Merging merging, Optional<HeldCosts> held) {
    Element stays = merging.stays();
    Element merged = merging.merged(held, origin(merging.goes()));
    boolean changed = !merged.equals(stays);
    if (changed && !stores.manuscripts().save(merged)) {
      throw new IllegalStateException("the element was changed while its plan was held");
    }
    Subject subject =
        changed
            ? Subject.changed("element", stays.id(), stays.source(), stays.revision())
            : Subject.made("element", merging.goes().id(), merging.goes().source());
    if (merging.costsToChoose() || !merged.content().costs().equals(stays.content().costs())) {
      desk.note(stores, actor, "merge-costs-" + holding(merging, held).id(), subject);
    }
    if (!merged.content().indicator().equals(stays.content().indicator())) {
      desk.note(stores, actor, "merge-readings", subject);
    }
    if (stays.kind() == ElementKind.INDICATOR) {
      keepFacts(merging);
    }
    keepPlaces(merging);
    return changed ? merged.stored() : stays;
  }

  private static HeldCosts holding(Merging merging, Optional<HeldCosts> held) {
    return held.orElse(
        merging.stays().content().costs().isEmpty() ? HeldCosts.GOES : HeldCosts.STAYS);
  }

  /** As the notes of readings name it: the element, and the plan that worded it. */
  private String origin(Element goes) {
    return goes.title().value()
        + ", "
        + stores.plans().find(goes.source()).orElseThrow().facts().title().value();
  }

  /** How it is measured is told of the one that goes, where nothing is told of the other. */
  private void keepFacts(Merging merging) {
    Optional<Indicator> from = stores.indicators().find(merging.goes().id());
    Optional<Indicator> into = stores.indicators().find(merging.stays().id());
    if (from.isPresent()
        && into.isPresent()
        && from.get().facts().revision() > 0
        && into.get().facts().revision() == 0) {
      stores.indicators().saveFacts(merging.stays().id(), from.get().facts().at(0));
    }
  }

  /** Its places in financial plans and what units were given follow; one of each is enough. */
  private void keepPlaces(Merging merging) {
    stores
        .budgets()
        .merge(merging.goes().id(), merging.stays().id())
        .forEach(
            it ->
                desk.note(
                    stores,
                    actor,
                    "merge",
                    Subject.removed("standing", it.element(), it.plan(), it.revision())));
    stores.redThreads().merge(merging.goes().id(), merging.stays().id());
  }
}
