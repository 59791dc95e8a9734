package no.planverk.application.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.PlanTemplate;
import no.planverk.domain.template.PlanTemplates;

/** Finds what a plan of a type can begin from here: the municipality's own templates come first. */
public final class FindTemplates {
  private final Desk desk;

  public FindTemplates(Desk desk) {
    this.desk = desk;
  }

  /** The templates that every municipality has come in the plan's language. */
  public Reply<List<PlanTemplate>> find(Actor actor, PlanType type, Language language) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          Set<String> hidden = stores.customs().choices().hiddenTemplates();
          List<PlanTemplate> found = new ArrayList<>();
          stores.customs().templates().stream()
              .filter(it -> it.isFor(type))
              .map(OwnTemplate::toBeginFrom)
              .forEach(found::add);
          PlanTemplates.of(type, language).stream()
              .filter(it -> !hidden.contains(it.id()))
              .forEach(found::add);
          return Reply.done(found);
        });
  }
}
