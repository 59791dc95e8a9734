package no.planverk.application.signin;

import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Actor;

/** A person chooses the language that the service speaks to them. */
public final class ChooseLanguage {
  private final Desk desk;

  public ChooseLanguage(Desk desk) {
    this.desk = desk;
  }

  public Reply<Language> choose(Actor actor, Language language) {
    if (!(actor instanceof Actor.StaffMember staff)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          stores.accounts().speak(staff.person(), language);
          return Reply.done(language);
        });
  }
}
