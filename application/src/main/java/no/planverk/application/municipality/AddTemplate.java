package no.planverk.application.municipality;

import java.util.List;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.TemplateId;
import no.planverk.domain.template.TemplateSection;

/** An administrator makes a template of the municipality's own. */
public final class AddTemplate {
  private final Desk desk;

  public AddTemplate(Desk desk) {
    this.desk = desk;
  }

  public Reply<OwnTemplate> add(
      Actor actor,
      Once<OwnTemplate> once,
      String name,
      Set<String> planTypes,
      List<TemplateSection> sections) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    OwnTemplate template =
        new OwnTemplate(new TemplateId(desk.ids().next()), name, planTypes, sections, false, 1);
    return desk.once(actor, once, stores -> store(actor, template, stores));
  }

  private Reply<OwnTemplate> store(Actor actor, OwnTemplate template, TenantStores stores) {
    stores.customs().add(template);
    desk.note(stores, actor, "add", Subject.made("template", template.id()));
    return Reply.done(template);
  }
}
