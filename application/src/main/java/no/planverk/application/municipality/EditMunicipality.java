package no.planverk.application.municipality;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.tenant.Tenant;

/** An administrator calls the municipality otherwise, or chooses the language it begins with. */
public final class EditMunicipality {
  private final Desk desk;
  private final Municipalities municipalities;

  public EditMunicipality(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  public Reply<Tenant> edit(Actor actor, Expected expected, String name, Language language) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    Tenant before = municipalities.get(actor.tenant());
    if (!expected.meets(before.revision())) {
      return new Reply.Stale<>();
    }
    try {
      Tenant after = before.called(name, language);
      return desk.in(actor, stores -> rename(actor, before, after, stores));
    } catch (InvalidValue wrong) {
      return Reply.faulty(Fault.at("/name", FaultCode.INVALID_VALUE));
    }
  }

  /** The registry changes before the note of it commits: whoever hears of it reads the new name. */
  private Reply<Tenant> rename(Actor actor, Tenant before, Tenant after, TenantStores stores) {
    desk.note(stores, actor, "edit", Subject.changed("municipality", before.slug(), 0));
    stores.publications().announce();
    return municipalities.rename(before, after) ? Reply.done(after) : new Reply.Stale<>();
  }
}
