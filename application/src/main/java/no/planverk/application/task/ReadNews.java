package no.planverk.application.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.application.writing.AuthorNames;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;

/** Reads what others have done to a plan since one last looked at it, or for some days. */
public final class ReadNews {
  /** So far back it is looked where one has never opened the plan. */
  private static final Duration AT_FIRST = Duration.ofDays(14);

  private final Desk desk;

  public ReadNews(Desk desk) {
    this.desk = desk;
  }

  /**
   * One thing that something was done to.
   *
   * @param kind such as {@code text}, {@code element}, {@code comment}
   * @param act what was done last, as the journal calls it
   * @param title what the thing is called, where that is known
   * @param section the section that it stands in
   * @param by who did it, those whose names are known
   */
  public record Line(
      String kind,
      String act,
      Optional<String> title,
      Optional<SectionId> section,
      List<String> by,
      Instant last) {
    public Line {
      by = List.copyOf(by);
    }
  }

  /** What is new in a plan, and since when. */
  public record News(Plan plan, Instant since, List<Line> lines) {
    public News {
      lines = List.copyOf(lines);
    }
  }

  /** {@code days} back, or since the last visit where it is absent. */
  public Reply<News> read(Actor actor, PlanId id, Optional<Integer> days) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan -> Reply.done(news(stores, actor, plan, days))));
  }

  private News news(TenantStores stores, Actor actor, Plan plan, Optional<Integer> days) {
    Instant since =
        days.map(it -> desk.now().minus(Duration.ofDays(it)))
            .or(() -> lastVisit(stores, actor, plan.id()))
            .orElseGet(() -> desk.now().minus(AT_FIRST));
    AuthorNames names = AuthorNames.of(stores);
    NewsTitles titles = new NewsTitles(stores, plan.id());
    return new News(
        plan,
        since,
        PlanNews.since(stores, plan.id(), since, actor.id()).stream()
            .map(it -> line(it, titles, names))
            .toList());
  }

  private static Optional<Instant> lastVisit(TenantStores stores, Actor actor, PlanId plan) {
    return actor instanceof Actor.StaffMember me
        ? Optional.ofNullable(stores.openPages().visits(me.person()).get(plan))
        : Optional.empty();
  }

  private static Line line(PlanNews.Item item, NewsTitles titles, AuthorNames names) {
    return new Line(
        item.kind().name().toLowerCase(Locale.ROOT),
        item.act(),
        titles.title(item),
        titles.section(item),
        item.by().stream().flatMap(it -> names.of(it).stream()).toList(),
        item.last());
  }
}
