package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PLAN;
import static no.planverk.adapters.database.tables.Tables.PLAN_SLUG;
import static no.planverk.adapters.database.tables.Tables.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.Plans;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

record JooqPlans(DSLContext sql, Clock clock) implements Plans {
  @Override
  public Optional<Plan> find(PlanId id) {
    return sql.select(PlanRow.COLUMNS)
        .from(PLAN)
        .where(PLAN.ID.eq(id.value()))
        .fetchOptional()
        .map(head -> whole(id, head));
  }

  @Override
  public Optional<Plan> findForWriting(PlanId id) {
    sql.select(PLAN.ID).from(PLAN).where(PLAN.ID.eq(id.value())).forShare().fetch();
    return find(id);
  }

  @Override
  public Optional<Standing> standingForWriting(PlanId id) {
    return sql.select(PLAN.TYPE, PLAN.STAGE)
        .from(PLAN)
        .where(PLAN.ID.eq(id.value()))
        .forShare()
        .fetchOptional()
        .map(row -> new Standing(PlanRow.type(row), Row.cell(row, PLAN.STAGE).map(Stage::of)));
  }

  @Override
  public Optional<Plan> findForDeciding(PlanId id) {
    sql.select(PLAN.ID).from(PLAN).where(PLAN.ID.eq(id.value())).forUpdate().fetch();
    return find(id);
  }

  private Plan whole(PlanId id, Record head) {
    PlanFacts facts = PlanRow.facts(head, new FactRows(sql, id).read());
    List<Hearing> hearings = new HearingRows(sql, id).read();
    List<Version> versions = versions(id, facts);
    Plan textless =
        new Plan(
            id,
            facts,
            Row.cell(head, PLAN.SLUG).map(Slug::new),
            head.get(PLAN.OPEN_TO_STAFF),
            Optional.empty(),
            versions,
            hearings,
            head.get(PLAN.CREATED_AT),
            head.get(PLAN.CHANGED_AT),
            head.get(PLAN.VERSION));
    int next = textless.nextVersionNumber();
    return textless.at(
        Row.cell(head, PLAN.STAGE).map(stage -> WorkingText.at(Stage.of(stage), next, hearings)));
  }

  private List<Version> versions(PlanId id, PlanFacts facts) {
    List<StageChange> steps = stages(id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), facts.type().country().zone());
    return sql.select(VersionRow.COLUMNS)
        .from(VERSION)
        .where(VERSION.PLAN_ID.eq(id.value()), VERSION.SERIES.eq(Series.ADOPTED.id()))
        .orderBy(VERSION.NUMBER, VERSION.CORRECTION)
        .fetch(row -> VersionRow.version(row, steps, today));
  }

  @Override
  public List<PlanId> titled(String title) {
    return sql.select(PLAN.ID)
        .from(PLAN)
        .where(PLAN.TITLE.eq(title))
        .orderBy(PLAN.CREATED_AT, PLAN.ID)
        .fetch(row -> new PlanId(row.value1()));
  }

  @Override
  public void add(Plan plan) {
    Row head =
        PlanRow.head(plan)
            .with(PLAN.ID, plan.id().value())
            .with(PLAN.CREATED_AT, plan.createdAt())
            .with(PLAN.CHANGED_AT, plan.changedAt())
            .with(PLAN.VERSION, plan.revision());
    Row.insert(sql, PLAN, List.of(head));
    new FactRows(sql, plan.id()).add(plan.facts());
    new HearingRows(sql, plan.id()).save(plan.hearings());
  }

  @Override
  public boolean save(Plan plan) {
    Row head =
        PlanRow.head(plan)
            .with(PLAN.CHANGED_AT, clock.instant())
            .with(PLAN.VERSION, plan.revision() + 1);
    int stored =
        sql.update(PLAN)
            .set(head.values())
            .where(PLAN.ID.eq(plan.id().value()), PLAN.VERSION.eq(plan.revision()))
            .execute();
    if (stored == 0) {
      return false;
    }
    new FactRows(sql, plan.id()).replace(plan.facts());
    new HearingRows(sql, plan.id()).save(plan.hearings());
    return true;
  }

  @Override
  public List<RegisterEntry> register(RegisterQuery query) {
    return new Register(sql, clock).matching(query);
  }

  @Override
  public void note(StageChange change) {
    new StepRows(sql).note(change);
  }

  @Override
  public List<StageChange> stagesBetween(LocalDate first, LocalDate last) {
    return new StepRows(sql).between(first, last);
  }

  @Override
  public List<StageChange> stages(PlanId id) {
    return new StepRows(sql).of(id);
  }

  @Override
  public Set<PlanRole> rolesOf(PlanId id, Actor actor, LocalDate day) {
    return new RoleRows(sql).rolesOf(id, actor, day);
  }

  @Override
  public Map<PlanId, Set<PlanRole>> involving(PersonId person, LocalDate day) {
    return new RoleRows(sql).involving(person, day);
  }

  @Override
  public List<PlanRoleRow> roles(PlanId id) {
    return new RoleRows(sql).in(id);
  }

  @Override
  public Map<PlanId, List<PlanRoleRow>> rolesHeldBy(RoleHolder holder) {
    return new RoleRows(sql).heldBy(holder);
  }

  @Override
  public void assign(PlanId id, RoleHolder holder, Map<PlanRole, Validity> roles) {
    new RoleRows(sql).assign(id, holder, roles);
  }

  @Override
  public List<PlanId> ownedBy(PersonId person) {
    return sql.select(PLAN.ID)
        .from(PLAN)
        .where(PLAN.OWNER_PERSON_ID.eq(person.value()))
        .orderBy(PLAN.CREATED_AT, PLAN.ID)
        .fetch(row -> new PlanId(row.value1()));
  }

  @Override
  public boolean claim(PlanId id, Slug slug) {
    int kept =
        sql.insertInto(PLAN_SLUG)
            .set(PLAN_SLUG.SLUG, slug.value())
            .set(PLAN_SLUG.PLAN_ID, id.value())
            .onConflictDoNothing()
            .execute();
    return kept == 1
        || sql.fetchExists(
            PLAN_SLUG, DSL.and(PLAN_SLUG.SLUG.eq(slug.value()), PLAN_SLUG.PLAN_ID.eq(id.value())));
  }
}
