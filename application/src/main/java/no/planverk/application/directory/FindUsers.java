package no.planverk.application.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.PersonId;

/** Finds people as the directory sees them, in the order of their identities. */
public final class FindUsers {
  private final Desk desk;
  private final Almanac almanac;

  public FindUsers(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<List<DirectoryUser>> find(Actor actor, Predicate<DirectoryUser> wanted) {
    if (!Provisioning.isFor(actor)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(actor, stores -> Reply.done(find(stores, today, wanted)));
  }

  private static List<DirectoryUser> find(
      TenantStores stores, LocalDate today, Predicate<DirectoryUser> wanted) {
    OrganisationChart chart = stores.people().organisation().on(today);
    Map<PersonId, List<DirectoryGroup>> groups = new HashMap<>();
    for (DirectoryGroup group : stores.directoryGroups().all()) {
      group
          .members()
          .forEach(it -> groups.computeIfAbsent(it, any -> new ArrayList<>()).add(group));
    }
    return stores.people().persons().stream()
        .filter(it -> DirectoryUser.isKept(it, today))
        .map(it -> DirectoryUser.of(it, chart, groups.getOrDefault(it.id(), List.of())))
        .filter(wanted)
        .sorted(Comparator.comparing(it -> it.person().id().toString()))
        .toList();
  }
}
