package no.planverk.domain.redthread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.sdg.SdgTag;

/** A municipality's plans, made by hand or by chance, for the rules of the red thread. */
final class Municipality {
  static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  final List<PlanNode> plans = new ArrayList<>();
  final Map<ElementId, ElementNode> elements = new HashMap<>();
  final List<Place> places = new ArrayList<>();
  final List<UnitNode> units = new ArrayList<>();
  private long last;

  private UUID next() {
    return new UUID(7, ++last);
  }

  UnitId unit(String name, Optional<UnitId> parent) {
    UnitId id = new UnitId(next());
    units.add(new UnitNode(id, name, parent));
    return id;
  }

  PlanId plan(String type, String title, PlanId... parents) {
    PlanId id = new PlanId(next());
    plans.add(
        new PlanNode(
            id,
            title,
            PlanTypes.find(type).orElseThrow(),
            Optional.of(Stage.DRAFT),
            Optional.empty(),
            false,
            false,
            Optional.of(Period.years(2026, 2029)),
            Optional.of(Owner.named("Plan")),
            List.of(parents),
            List.of()));
    return id;
  }

  void standing(PlanId id, VersionStanding standing) {
    plans.replaceAll(
        it ->
            it.id().equals(id)
                ? new PlanNode(
                    id,
                    it.title(),
                    it.type(),
                    Optional.empty(),
                    Optional.of(standing),
                    false,
                    false,
                    it.period(),
                    it.owner(),
                    it.parents(),
                    it.sdg())
                : it);
  }

  Place put(ElementKind kind, String title, PlanId plan, Optional<Place> under) {
    ElementId id = new ElementId(next());
    elements.put(
        id,
        new ElementNode(
            id,
            kind,
            title,
            plan,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Money.NONE,
            0,
            0));
    return fetch(id, plan, under);
  }

  Place fetch(ElementId element, PlanId plan, Optional<Place> under) {
    Place place =
        new Place(new PlacementId(next()), plan, element, under.map(Place::id), List.of());
    places.add(place);
    return place;
  }

  /** Gives an element all that a measure or a goal can have. */
  void complete(ElementId id, Optional<UnitId> owner, List<SdgTag> sdg) {
    ElementNode bare = elements.get(id);
    elements.put(
        id,
        new ElementNode(
            id,
            bare.kind(),
            bare.title(),
            bare.source(),
            owner.map(it -> new Owner("Enhet", Optional.of(it), Optional.empty())),
            sdg,
            Optional.of(new Due("2026-12-31")),
            Optional.empty(),
            Money.of(Currency.NOK, new BigDecimal("100000")),
            bare.isIndicator() ? 1 : 0,
            0));
  }

  /** Gives an element another price. */
  void costs(ElementId id, Money money) {
    ElementNode it = elements.get(id);
    elements.put(
        id,
        new ElementNode(
            id,
            it.kind(),
            it.title(),
            it.source(),
            it.owner(),
            it.sdg(),
            it.deadline(),
            it.status(),
            money,
            it.readings(),
            it.targets()));
  }

  PlanSystem system() {
    return new PlanSystem(TODAY, plans, elements.values(), places, units);
  }

  /** Plans of every level with elements of every kind, fetched, owned and marked by chance. */
  static Municipality random(Random chance) {
    Municipality made = new Municipality();
    List<String> types =
        List.of(
            "no.community-part",
            "no.thematic-plan",
            "no.action-programme",
            "no.financial-plan",
            "no.unit-plan");
    List<UnitId> units = new ArrayList<>();
    for (int i = 0; i < chance.nextInt(1, 6); i++) {
      Optional<UnitId> parent =
          units.isEmpty() || chance.nextBoolean()
              ? Optional.empty()
              : Optional.of(units.get(chance.nextInt(units.size())));
      units.add(made.unit("Enhet " + i, parent));
    }
    List<PlanId> plans = new ArrayList<>();
    for (int i = 0; i < chance.nextInt(1, 8); i++) {
      plans.add(
          plans.isEmpty() || chance.nextBoolean()
              ? made.plan(types.get(chance.nextInt(types.size())), "Plan " + i)
              : made.plan(
                  types.get(chance.nextInt(types.size())),
                  "Plan " + i,
                  plans.get(chance.nextInt(plans.size()))));
    }
    ElementKind[] kinds = ElementKind.values();
    for (int i = 0; i < chance.nextInt(0, 60); i++) {
      PlanId plan = plans.get(chance.nextInt(plans.size()));
      List<Place> here = made.places.stream().filter(it -> it.plan().equals(plan)).toList();
      Optional<Place> under =
          here.isEmpty() || chance.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(here.get(chance.nextInt(here.size())));
      if (!made.places.isEmpty() && chance.nextInt(5) == 0) {
        Place some = made.places.get(chance.nextInt(made.places.size()));
        made.fetch(some.element(), plan, under.filter(it -> !it.element().equals(some.element())));
      } else {
        Place place =
            made.put(
                kinds[chance.nextInt(kinds.length)],
                "Levende " + chance.nextInt(12) + " bygder " + chance.nextInt(5),
                plan,
                under);
        if (chance.nextBoolean()) {
          made.complete(
              place.element(),
              Optional.of(units.get(chance.nextInt(units.size()))),
              chance.nextBoolean() ? List.of(SdgTag.of("11.3")) : List.of());
        }
      }
    }
    return made;
  }
}
