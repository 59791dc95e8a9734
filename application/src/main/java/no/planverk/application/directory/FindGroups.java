package no.planverk.application.directory;

import java.util.List;
import java.util.function.Predicate;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.DirectoryGroup;

/** Finds groups of the directory, in the order of their identities. */
public final class FindGroups {
  private final Desk desk;

  public FindGroups(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<DirectoryGroup>> find(Actor actor, Predicate<DirectoryGroup> wanted) {
    if (!Provisioning.isFor(actor)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> Reply.done(stores.directoryGroups().all().stream().filter(wanted).toList()));
  }
}
