package no.planverk.application.municipality;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Chooses what kinds of elements and types of plans are called here in a language. */
public final class ChooseNames {
  private final Desk desk;

  public ChooseNames(Desk desk) {
    this.desk = desk;
  }

  /** Names of other languages have no effect; what is not named has the catalogue's word. */
  public Reply<Integer> choose(Actor actor, Language language, List<LocalName> names) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    List<LocalName> own = names.stream().filter(it -> it.language() == language).toList();
    return desk.in(
        actor,
        stores -> {
          stores.publications().speak(language, own);
          desk.note(stores, actor, "choose", Subject.made("names", language.tag()));
          return Reply.done(own.size());
        });
  }
}
