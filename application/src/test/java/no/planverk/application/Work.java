package no.planverk.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.contract.Samples;
import no.planverk.application.hearing.CloseHearing;
import no.planverk.application.hearing.OpenHearing;
import no.planverk.application.interchange.ExportPlan;
import no.planverk.application.interchange.ImportPlan;
import no.planverk.application.interchange.Incoming;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.planning.AbandonText;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.DraftFromPlan;
import no.planverk.application.planning.DraftPlan;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.PlacementWords;
import no.planverk.application.planning.ReadPlan;
import no.planverk.application.planning.SectionWords;
import no.planverk.application.planning.StartNextVersion;
import no.planverk.application.port.TenantStores;
import no.planverk.application.publishing.AdoptPlan;
import no.planverk.application.publishing.BringInForce;
import no.planverk.application.publishing.CorrectVersion;
import no.planverk.application.publishing.PublishPlan;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.application.publishing.Registering;
import no.planverk.application.publishing.RepealPlan;
import no.planverk.application.publishing.WithdrawPublication;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Section;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Slug;

/** A day's work in the town hall, by an administrator of Fjordvik unless said otherwise. */
final class Work {
  final GivenDocuments documents = new GivenDocuments();
  final TownHall hall =
      new TownHall(TownHall.counting(), new TrustedTexts(), documents, new MemoryDocuments());
  final Desk desk = hall.desk;
  final Actor secretary = hall.administrator(hall.fjordvik);
  final Actor dane = hall.administrator(hall.lindso);

  final DraftPlan draftPlan = new DraftPlan(desk, hall.municipalities);
  final EditPlan editPlan = new EditPlan(desk);
  final StartNextVersion startNextVersion = new StartNextVersion(desk);
  final AbandonText abandonText = new AbandonText(desk, hall.showing);
  final AddSection addSection = new AddSection(desk);
  final AddElement addElement = new AddElement(desk, hall.richTexts);
  final OpenHearing openHearing = new OpenHearing(desk, hall.statutes, hall.freezing, hall.showing);
  final CloseHearing closeHearing = new CloseHearing(desk);
  final AdoptPlan adoptPlan = new AdoptPlan(desk, hall.adopting);
  final BringInForce bringInForce = new BringInForce(desk, hall.adopting);
  final RepealPlan repealPlan = new RepealPlan(desk, hall.showing);
  final CorrectVersion correctVersion = new CorrectVersion(desk, hall.freezing);
  final PublishPlan publishPlan =
      new PublishPlan(desk, hall.showing, new Registering(desk, hall.publicDocuments));
  final WithdrawPublication withdraw = new WithdrawPublication(desk);
  final ImportPlan importPlan =
      new ImportPlan(
          desk, hall.municipalities, documents, new Incoming(desk, hall.statutes, hall.adopting));
  final ExportPlan exportPlan = new ExportPlan(desk, documents);

  static <T> T done(Reply<T> reply) {
    if (reply instanceof Reply.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError("not done: " + reply);
  }

  static PlanFacts facts(String type, String title, String... replaces) {
    return new PlanFacts(
        PlanTypes.find(type).orElseThrow(),
        new Title(title),
        Optional.empty(),
        type.startsWith("dk.") ? Language.DA : Language.NB,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(replaces).stream().map(it -> new PlanLink(it, Optional.empty())).toList(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static PlanFacts during(PlanFacts facts, int from, int to) {
    return Samples.during(facts, Period.years(from, to));
  }

  static Decision by(String body, LocalDate day) {
    return new Decision(body, Optional.empty(), day, Optional.of("12/26"), Optional.empty());
  }

  static OpenHearing.Wanted hearing(HearingStage stage, LocalDate to) {
    return new OpenHearing.Wanted(stage, TownHall.TODAY, to, HearingDecision.UNKNOWN);
  }

  static ElementWords words(String title) {
    return new ElementWords(
        new Title(title),
        Optional.of("<p>Offentlig</p>"),
        Optional.of("<p>Internt</p>"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        IndicatorValues.NONE);
  }

  static PlacementWords atTheEnd() {
    return new PlacementWords(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** A draft with a section and a goal in it. */
  PlanId drafted(String type, String title, String... replaces) {
    Actor actor = type.startsWith("dk.") ? dane : secretary;
    PlanId plan = done(draftPlan.draft(actor, Once.eachTime(), facts(type, title, replaces))).id();
    section(actor, plan, "Innledning");
    goal(actor, plan, "Renere fjord");
    return plan;
  }

  Section section(Actor actor, PlanId plan, String title) {
    var words = new SectionWords(new Title(title), Optional.empty(), Optional.empty());
    return done(addSection.add(actor, plan, Once.eachTime(), words)).thing();
  }

  Placed goal(Actor actor, PlanId plan, String title) {
    return done(addElement.add(
            actor,
            plan,
            Once.eachTime(),
            ElementKind.GOAL,
            words(title),
            atTheEnd(),
            Optional.empty()))
        .thing();
  }

  /** A goal that stands under another. */
  Placed under(Actor actor, PlanId plan, Placed above, String title) {
    PlacementWords place =
        new PlacementWords(
            Optional.of(above.placement().id()), Optional.empty(), Optional.empty(), List.of());
    return done(addElement.add(
            actor, plan, Once.eachTime(), ElementKind.GOAL, words(title), place, Optional.empty()))
        .thing();
  }

  /** The text becomes the plan's next version as it stands, as if it had been adopted long ago. */
  void adoptedAsHistory(PlanId id) {
    stored(
        stores -> {
          Plan plan = stores.plans().findForDeciding(id).orElseThrow();
          return hall.adopting.adopt(
              stores,
              secretary,
              plan,
              plan.nextVersionNumber(),
              by("kommunestyret", TownHall.TODAY),
              Optional.empty());
        });
  }

  /** A plan of the next period, with everything of the earlier one. */
  PlanId begunFrom(PlanId earlier, String title) {
    DraftFromPlan.Head head =
        new DraftFromPlan.Head(new Title(title), Language.NB, Optional.empty(), Optional.empty());
    return done(new DraftFromPlan(desk, hall.municipalities)
            .draft(
                secretary,
                Once.eachTime(),
                earlier,
                head,
                new DraftFromPlan.Along(true, true, true, true)))
        .id();
  }

  PlanId adopted(String title, String... replaces) {
    PlanId plan = drafted("no.strategy", title, replaces);
    adopt(plan, TownHall.TODAY);
    return plan;
  }

  void adopt(PlanId plan, LocalDate day) {
    done(
        adoptPlan.adopt(secretary, plan, Expected.ANY, by("kommunestyret", day), Optional.empty()));
  }

  PlanId published(String title) {
    PlanId plan = adopted(title);
    done(publishPlan.publish(secretary, plan, Expected.ANY, Optional.empty()));
    return plan;
  }

  Hearing opened(Actor actor, PlanId plan, HearingStage stage, int days) {
    var wanted = hearing(stage, TownHall.TODAY.plusDays(days));
    return done(openHearing.open(actor, plan, Once.eachTime(), wanted)).hearing();
  }

  Plan plan(PlanId id) {
    return done(new ReadPlan(desk).read(secretary, id)).plan();
  }

  PlanAddress at(String slug) {
    return new ReadPublication(hall.tenants, hall.clock).read(hall.fjordvik.id(), new Slug(slug));
  }

  PlanAddress.Open open(String slug) {
    return (PlanAddress.Open) at(slug);
  }

  <T> T stored(Function<TenantStores, T> read) {
    return hall.tenants.inTransaction(hall.fjordvik.id(), read);
  }

  /** What the journal of Fjordvik says of that kind of act. */
  List<JournalEntry> journal(String act) {
    return stored(stores -> stores.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 1_000))
        .stream()
        .map(JournalRow::entry)
        .filter(it -> it.act().equals(act))
        .toList();
  }
}
