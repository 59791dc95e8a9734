package no.planverk.application.fetching;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Pinning;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.fetching.Choice;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.TextComparison;

/** Reads what a plan has fetched of one element: its words, and how the newest ones differ. */
public final class ReadFetch {
  private final Desk desk;
  private final RichTexts richTexts;

  public ReadFetch(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  /**
   * A fetched element as its plan shows it.
   *
   * @param choice what is to be decided, if anything is
   * @param title how the newest title differs from the one shown
   * @param text how the newest text differs, part by part
   * @param wordings every wording that was seen of it, oldest first
   * @param elsewhere the other plans that have fetched it
   * @param placements where it stands in the plan
   * @param settles whether the actor may decide about it
   */
  public record Fetched(
      Plan plan,
      Plan source,
      Fetch fetch,
      Wording newest,
      Optional<Choice> choice,
      Difference title,
      List<TextComparison.Row> text,
      List<Wording> wordings,
      List<Plan> elsewhere,
      List<PlacementId> placements,
      boolean settles) {
    public Fetched {
      text = List.copyOf(text);
      wordings = List.copyOf(wordings);
      elsewhere = List.copyOf(elsewhere);
      placements = List.copyOf(placements);
    }
  }

  public Reply<Fetched> read(Actor actor, PlanId id, ElementId element) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan ->
                    stores
                        .fetches()
                        .find(id, element)
                        .map(it -> Reply.done(fetched(stores, actor, plan, it)))
                        .orElseGet(Reply.Unknown::new)));
  }

  private Fetched fetched(TenantStores stores, Actor actor, Plan plan, Fetch fetch) {
    Wording newest = stores.fetches().newest(fetch.element()).orElse(fetch.shown());
    return new Fetched(
        plan,
        stores.plans().find(newest.source()).orElseThrow(),
        fetch,
        newest,
        Pinning.waiting(stores, List.of(fetch)).stream().findFirst(),
        Difference.of(fetch.shown().words().title().value(), newest.words().title().value()),
        TextComparison.of(
            fetch.shown().words().text().map(richTexts::parts).orElse(List.of()),
            newest.words().text().map(richTexts::parts).orElse(List.of())),
        stores.fetches().wordings(fetch.element()),
        stores.fetches().of(fetch.element()).stream()
            .map(Fetch::plan)
            .filter(it -> !it.equals(plan.id()))
            .flatMap(it -> stores.plans().find(it).stream())
            .toList(),
        stores.manuscripts().of(plan.id()).placementsOf(fetch.element()).stream()
            .map(Placement::id)
            .toList(),
        PlanAccess.acts(stores, actor, plan).contains(Act.EDIT_TEXT));
  }
}
