package no.planverk.application.writing;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Actor;
import no.planverk.domain.writing.Notice;

/** Lists what someone has been told and has not seen yet. */
public final class ListNotices {
  private final Desk desk;

  public ListNotices(Desk desk) {
    this.desk = desk;
  }

  /** A notice, the title of its plan, and who caused it. */
  public record Told(Notice notice, String plan, Optional<String> by) {}

  public Reply<List<Told>> list(Actor actor) {
    if (!(actor instanceof Actor.StaffMember member)) {
      return Reply.done(List.of());
    }
    return desk.in(
        actor, stores -> Reply.done(told(stores, stores.talk().unseen(member.person()))));
  }

  private static List<Told> told(TenantStores stores, List<Notice> notices) {
    if (notices.isEmpty()) {
      return List.of();
    }
    AuthorNames names = AuthorNames.of(stores);
    return notices.stream()
        .map(
            it ->
                new Told(
                    it,
                    stores
                        .plans()
                        .find(it.plan())
                        .map(plan -> plan.facts().title().value())
                        .orElse(""),
                    it.by().flatMap(names::of)))
        .toList();
  }
}
