package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.JournalBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PlanBody;
import no.planverk.adapters.rest.wire.PlanFactsBody;
import no.planverk.adapters.rest.wire.RegisterItemBody;
import no.planverk.application.planning.AbandonText;
import no.planverk.application.planning.DraftPlan;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.ReadJournal;
import no.planverk.application.planning.ReadPlan;
import no.planverk.application.planning.SearchRegister;
import no.planverk.application.planning.StartNextVersion;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.sdg.SdgGoal;

/** Plans: the register, facts, life and journal. */
public final class PlanRoutes implements RouteGroup {
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 200;

  private final DraftPlan draftPlan;
  private final EditPlan editPlan;
  private final ReadPlan readPlan;
  private final SearchRegister searchRegister;
  private final StartNextVersion startNextVersion;
  private final AbandonText abandonText;
  private final ReadJournal readJournal;

  public PlanRoutes(
      DraftPlan draftPlan,
      EditPlan editPlan,
      ReadPlan readPlan,
      SearchRegister searchRegister,
      StartNextVersion startNextVersion,
      AbandonText abandonText,
      ReadJournal readJournal) {
    this.draftPlan = draftPlan;
    this.editPlan = editPlan;
    this.readPlan = readPlan;
    this.searchRegister = searchRegister;
    this.startNextVersion = startNextVersion;
    this.abandonText = abandonText;
    this.readJournal = readJournal;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/plans",
                "searchPlans",
                "The register of plans",
                RegisterItemBody.class,
                this::search)
            .listing("text", "type", "stage", "sdg", "unit", "cursor", "limit"),
        Endpoint.post(
            "/plans",
            "draftPlan",
            "Begin a plan",
            PlanFactsBody.class,
            PlanBody.class,
            this::draft),
        Endpoint.get("/plans/{id}", "readPlan", "A plan's facts", PlanBody.class, this::read),
        Endpoint.put(
            "/plans/{id}",
            "editPlan",
            "Change a plan's facts",
            PlanFactsBody.class,
            PlanBody.class,
            this::edit),
        Endpoint.post(
            "/plans/{id}/working-text",
            "startNextVersion",
            "Open the text for the next version",
            NothingBody.class,
            PlanBody.class,
            this::start),
        Endpoint.delete(
            "/plans/{id}/working-text", "abandonText", "Give up the working text", this::abandon),
        Endpoint.get(
                "/plans/{id}/journal",
                "readJournal",
                "Who changed what",
                JournalBody.class,
                this::journal)
            .listing("cursor", "limit"));
  }

  /** An empty object. */
  public record NothingBody() {}

  private Answer search(Call call) {
    Faulty faulty = new Faulty();
    RegisterQuery query =
        new RegisterQuery(
            call.query("text"),
            call.query("type"),
            faulty.value(
                "/stage", call.query("stage").orElse(null), FaultCode.NOT_IN_TABLE, Stage::of),
            faulty.value(
                "/sdg", call.query("sdg").orElse(null), FaultCode.INVALID_SDG, SdgGoal::of),
            faulty.id("/unit", call.query("unit").orElse(null), UnitId::new));
    Optional<PlanId> after = faulty.id("/cursor", call.query("cursor").orElse(null), PlanId::new);
    int limit = limit(call, faulty);
    faulty.check();
    return call.answer(
        searchRegister.search(call.actor(), query, after, limit),
        page -> {
          Optional<String> next = page.next().map(PlanId::toString);
          String tag =
              Etag.ofList(
                  page.entries().stream()
                      .map(it -> it.id() + ":" + it.revision() + ":" + it.published())
                      .collect(Collectors.joining(",", next.orElse("") + "|", "")));
          return Answer.ok(
              tag,
              new PageBody<>(
                  page.entries().stream().map(PlanRoutes::item).toList(), next.orElse(null)));
        });
  }

  static int limit(Call call, Faulty faulty) {
    Optional<String> given = call.query("limit");
    if (given.isEmpty()) {
      return PAGE;
    }
    if (given.get().matches("[1-9]\\d{0,2}") && Integer.parseInt(given.get()) <= LARGEST_PAGE) {
      return Integer.parseInt(given.get());
    }
    faulty.add("/limit", FaultCode.NOT_IN_TABLE, given.get(), "1–" + LARGEST_PAGE);
    return PAGE;
  }

  private static RegisterItemBody item(RegisterEntry entry) {
    return new RegisterItemBody(
        entry.id().toString(),
        entry.title(),
        entry.type(),
        entry.stage().map(Stage::id).orElse(null),
        entry.language().tag(),
        PlanWire.period(entry.period()),
        entry.version().orElse(null),
        entry.registeredOnly(),
        entry.published());
  }

  private Answer draft(Call call) {
    PlanFacts facts = PlanFactsWire.read(call.body(PlanFactsBody.class), new Faulty());
    return call.<Plan>making(
        once -> draftPlan.draft(call.actor(), once, facts),
        plan ->
            Answer.created(
                call.address("/plans/" + plan.id()),
                Etag.of(plan.revision()),
                PlanWire.plan(plan, call.tenant().slug())));
  }

  private Answer read(Call call) {
    return call.answer(
        readPlan.read(call.actor(), call.planId()),
        record ->
            Answer.ok(
                Etag.of(record.plan().revision()), PlanWire.plan(record, call.tenant().slug())));
  }

  private Answer edit(Call call) {
    PlanFactsBody body = call.body(PlanFactsBody.class);
    Faulty faulty = new Faulty();
    Optional<Slug> slug = faulty.value("/slug", body.slug(), FaultCode.INVALID_ADDRESS, Slug::new);
    PlanFacts facts = PlanFactsWire.read(body, faulty);
    boolean open = Boolean.TRUE.equals(body.openToStaff());
    return call.answer(
        editPlan.edit(
            call.actor(), call.planId(), call.expected(), new EditPlan.Facts(facts, slug, open)),
        plan -> changed(call, plan));
  }

  private Answer start(Call call) {
    return call.<Plan>making(
        once -> startNextVersion.start(call.actor(), call.planId(), once),
        plan ->
            Answer.created(
                call.address("/plans/" + plan.id()),
                Etag.of(plan.revision()),
                PlanWire.plan(plan, call.tenant().slug())));
  }

  private Answer abandon(Call call) {
    return call.answer(
        abandonText.abandon(call.actor(), call.planId(), call.expected()), plan -> Answer.gone());
  }

  private Answer journal(Call call) {
    Faulty faulty = new Faulty();
    int limit = limit(call, faulty);
    Optional<String> cursor = call.query("cursor");
    cursor
        .filter(it -> !it.matches("\\d{1,18}"))
        .ifPresent(it -> faulty.add("/cursor", FaultCode.INVALID_NUMBER, it));
    faulty.check();
    long after = cursor.map(Long::valueOf).orElse(0L);
    return call.answer(
        readJournal.read(call.actor(), call.planId(), after, limit),
        rows ->
            Answer.ok(
                Etag.ofList(rows.isEmpty() ? "" + after : after + "-" + rows.getLast().seq()),
                new PageBody<>(
                    rows.stream().map(PlanRoutes::row).toList(),
                    rows.size() < limit ? null : Long.toString(rows.getLast().seq()))));
  }

  private static JournalBody row(JournalRow row) {
    return new JournalBody(
        row.seq(),
        row.entry().at().toString(),
        row.entry().actorKind(),
        row.entry().actorId().map(UUID::toString).orElse(null),
        row.entry().act(),
        row.entry().objectKind(),
        row.entry().objectId(),
        row.entry().before().orElse(null),
        row.entry().after().orElse(null));
  }

  private static Answer changed(Call call, Plan plan) {
    return Answer.ok(Etag.of(plan.revision()), PlanWire.plan(plan, call.tenant().slug()));
  }
}
