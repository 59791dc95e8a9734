package no.planverk.application.municipality;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.template.OwnTemplate;

/** Changes one of the municipality's templates. Plans that began from it stay as they are. */
public final class EditTemplate {
  private final Desk desk;

  public EditTemplate(Desk desk) {
    this.desk = desk;
  }

  /** The template as it is to be, under the id that it has. */
  public Reply<OwnTemplate> edit(Actor actor, Expected expected, OwnTemplate edited) {
    return Rights.allow(actor, Act.MANAGE_MUNICIPALITY)
        ? desk.in(actor, stores -> edit(actor, expected, edited, stores))
        : new Reply.NotAllowed<>();
  }

  private Reply<OwnTemplate> edit(
      Actor actor, Expected expected, OwnTemplate edited, TenantStores stores) {
    Optional<OwnTemplate> found = stores.customs().template(edited.id());
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    long revision = found.get().revision();
    OwnTemplate next =
        new OwnTemplate(
            edited.id(),
            edited.name(),
            edited.planTypes(),
            edited.sections(),
            edited.retired(),
            revision);
    if (!expected.meets(revision) || !stores.customs().save(next)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "edit", Subject.changed("template", edited.id(), revision));
    return Reply.done(stores.customs().template(edited.id()).orElseThrow());
  }
}
