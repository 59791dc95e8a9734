package no.planverk.application.indicator;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Rights;

/** Lists the indicators that one may see, with how each stands today. */
public final class ListIndicators {
  private final Desk desk;
  private final Almanac almanac;

  public ListIndicators(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** What fits, how many one may see in all, and the plans in which those stand. */
  public record Register(List<Sighting> found, int all, List<IndicatorPlace> plans) {
    public Register {
      found = List.copyOf(found);
      plans = List.copyOf(plans);
    }
  }

  public Reply<Register> list(Actor actor, IndicatorQuery query, IndicatorOrder order) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    Collator byLanguage =
        Collator.getInstance(
            Locale.forLanguageTag(almanac.municipalities().get(actor.tenant()).language().tag()));
    return desk.in(
        actor,
        stores ->
            Reply.done(
                list(stores, actor, query, today, order.comparing(today, byLanguage), byLanguage)));
  }

  private static Register list(
      TenantStores stores,
      Actor actor,
      IndicatorQuery query,
      LocalDate today,
      Comparator<Sighting> order,
      Collator words) {
    OrganisationChart chart = stores.people().organisation().on(today);
    List<Sighting> all = Sighting.all(stores, actor, today);
    List<Sighting> found = all.stream().filter(it -> query.fits(it, chart)).sorted(order).toList();
    return new Register(found, all.size(), plans(all, words));
  }

  private static List<IndicatorPlace> plans(List<Sighting> all, Collator order) {
    return all.stream()
        .flatMap(it -> it.places().stream())
        .collect(Collectors.toMap(IndicatorPlace::plan, it -> it, (one, same) -> one))
        .values()
        .stream()
        .sorted(
            Comparator.comparing(IndicatorPlace::title, order)
                .thenComparing(it -> it.plan().value()))
        .toList();
  }
}
