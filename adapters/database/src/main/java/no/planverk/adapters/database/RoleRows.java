package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PERSON;
import static no.planverk.adapters.database.tables.Tables.PLAN_ROLE;
import static no.planverk.adapters.database.tables.Tables.UNIT_STANDING;
import static no.planverk.adapters.database.tables.Tables.UNIT_SUCCESSOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanRoleRow;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Roles in plans: a person's own, and those of the units above them. */
record RoleRows(DSLContext sql) {
  private static final Field<UUID> UNIT = DSL.field(DSL.name("unit_id"), SQLDataType.UUID);
  private static final Field<UUID> NEXT = DSL.field(DSL.name("next_id"), SQLDataType.UUID);

  Set<PlanRole> rolesOf(PlanId plan, Actor actor, LocalDate day) {
    return switch (actor) {
      case Actor.StaffMember member ->
          roles(ofPerson(PLAN_ROLE.PLAN_ID.eq(plan.value()), member.person(), day), plan);
      case Actor.ApiToken token ->
          roles(
              sql.select(PLAN_ROLE.PLAN_ID, PLAN_ROLE.ROLE)
                  .from(PLAN_ROLE)
                  .where(
                      PLAN_ROLE.PLAN_ID.eq(plan.value()),
                      holds(day),
                      holder(new RoleHolder.OfToken(token.token()))),
              plan);
      case Actor.Supporter support -> Set.of();
      case Actor.Visitor visitor -> Set.of();
      case Actor.SystemJob job -> Set.of();
    };
  }

  Map<PlanId, Set<PlanRole>> involving(PersonId person, LocalDate day) {
    return byPlan(ofPerson(DSL.noCondition(), person, day));
  }

  /** One question: from the person's unit upwards, with who took over where a unit has closed. */
  private ResultQuery<Record2<UUID, String>> ofPerson(Condition which, PersonId id, LocalDate day) {
    CommonTableExpression<Record2<UUID, UUID>> step = step(day);
    CommonTableExpression<Record1<UUID>> reach = reach(id, day, step);
    Field<UUID> reached = reach.field(UNIT);
    Condition inherited =
        PLAN_ROLE
            .HOLDER_KIND
            .eq("unit")
            .and(
                PLAN_ROLE.HOLDER_ID.in(
                    DSL.select(reached)
                        .from(reach)
                        .join(UNIT_STANDING)
                        .on(UNIT_STANDING.UNIT_ID.eq(reached), stands(day))));
    return sql.withRecursive(step, reach)
        .select(PLAN_ROLE.PLAN_ID, PLAN_ROLE.ROLE)
        .from(PLAN_ROLE)
        .where(
            which,
            holds(day),
            DSL.exists(DSL.selectOne().from(PERSON).where(isHere(id, day))),
            holder(new RoleHolder.OfPerson(id)).or(inherited));
  }

  /** How many people are something in any plan on a day. */
  int countInvolved(LocalDate day) {
    CommonTableExpression<Record2<UUID, UUID>> step = step(day);
    CommonTableExpression<Record1<UUID>> below = below(day, step);
    return sql.withRecursive(step, below)
        .select(DSL.count())
        .from(PERSON)
        .where(
            isHere(day),
            PERSON
                .UNIT_ID
                .in(DSL.select(below.field(UNIT)).from(below))
                .or(
                    PERSON.ID.in(
                        DSL.select(PLAN_ROLE.HOLDER_ID)
                            .from(PLAN_ROLE)
                            .where(PLAN_ROLE.HOLDER_KIND.eq("person"), holds(day)))))
        .fetchSingle()
        .value1();
  }

  /** Every unit that has a role in a plan, and those from which one comes to such a unit. */
  private static CommonTableExpression<Record1<UUID>> below(
      LocalDate day, CommonTableExpression<Record2<UUID, UUID>> step) {
    Field<UUID> above = DSL.field(DSL.name("below", UNIT.getName()), SQLDataType.UUID);
    return DSL.name("below")
        .fields(UNIT.getName())
        .as(
            DSL.select(UNIT_STANDING.UNIT_ID)
                .from(UNIT_STANDING)
                .join(PLAN_ROLE)
                .on(PLAN_ROLE.HOLDER_ID.eq(UNIT_STANDING.UNIT_ID))
                .where(PLAN_ROLE.HOLDER_KIND.eq("unit"), holds(day), stands(day))
                .union(
                    DSL.select(step.field(UNIT))
                        .from(DSL.table(DSL.name("below")))
                        .join(step)
                        .on(step.field(NEXT).eq(above))));
  }

  /** Where one comes from each unit on that day: to its parent, or to who took it over. */
  private static CommonTableExpression<Record2<UUID, UUID>> step(LocalDate day) {
    return DSL.name("step")
        .fields(UNIT.getName(), NEXT.getName())
        .as(
            DSL.select(UNIT_STANDING.UNIT_ID, UNIT_STANDING.PARENT_ID)
                .from(UNIT_STANDING)
                .where(stands(day), UNIT_STANDING.PARENT_ID.isNotNull())
                .unionAll(
                    DSL.select(UNIT_SUCCESSOR.UNIT_ID, UNIT_SUCCESSOR.SUCCESSOR_ID)
                        .from(UNIT_SUCCESSOR)
                        .where(
                            UNIT_SUCCESSOR.POSITION.eq(0),
                            DSL.notExists(
                                DSL.selectOne()
                                    .from(UNIT_STANDING)
                                    .where(
                                        UNIT_STANDING.UNIT_ID.eq(UNIT_SUCCESSOR.UNIT_ID),
                                        lasts(day))))));
  }

  private static CommonTableExpression<Record1<UUID>> reach(
      PersonId id, LocalDate day, CommonTableExpression<Record2<UUID, UUID>> step) {
    Field<UUID> below = DSL.field(DSL.name("reach", UNIT.getName()), SQLDataType.UUID);
    return DSL.name("reach")
        .fields(UNIT.getName())
        .as(
            DSL.select(PERSON.UNIT_ID)
                .from(PERSON)
                .where(isHere(id, day), PERSON.UNIT_ID.isNotNull())
                .union(
                    DSL.select(step.field(NEXT))
                        .from(DSL.table(DSL.name("reach")))
                        .join(step)
                        .on(step.field(UNIT).eq(below))));
  }

  private static Condition stands(LocalDate day) {
    return UNIT_STANDING.FROM_DAY.le(day).and(lasts(day));
  }

  private static Condition lasts(LocalDate day) {
    return UNIT_STANDING.TO_DAY.isNull().or(UNIT_STANDING.TO_DAY.ge(day));
  }

  private static Condition isHere(PersonId id, LocalDate day) {
    return PERSON.ID.eq(id.value()).and(isHere(day));
  }

  static Condition isHere(LocalDate day) {
    return PERSON.LEFT_ON.isNull().or(PERSON.LEFT_ON.gt(day));
  }

  private static Condition holds(LocalDate day) {
    return DSL.and(
        PLAN_ROLE.FROM_DAY.isNull().or(PLAN_ROLE.FROM_DAY.le(day)),
        PLAN_ROLE.TO_DAY.isNull().or(PLAN_ROLE.TO_DAY.ge(day)));
  }

  private static Condition holder(RoleHolder holder) {
    return PLAN_ROLE.HOLDER_KIND.eq(holder.kind()).and(PLAN_ROLE.HOLDER_ID.eq(holder.id()));
  }

  private static Set<PlanRole> roles(ResultQuery<Record2<UUID, String>> query, PlanId plan) {
    return byPlan(query).getOrDefault(plan, EnumSet.noneOf(PlanRole.class));
  }

  private static Map<PlanId, Set<PlanRole>> byPlan(ResultQuery<Record2<UUID, String>> query) {
    Map<PlanId, Set<PlanRole>> plans = new LinkedHashMap<>();
    query.forEach(
        row ->
            plans
                .computeIfAbsent(new PlanId(row.value1()), any -> EnumSet.noneOf(PlanRole.class))
                .add(PlanRole.of(row.value2())));
    return plans;
  }

  List<PlanRoleRow> in(PlanId plan) {
    return rows(PLAN_ROLE.PLAN_ID.eq(plan.value())).fetch(RoleRows::row);
  }

  Map<PlanId, List<PlanRoleRow>> heldBy(RoleHolder holder) {
    Map<PlanId, List<PlanRoleRow>> plans = new LinkedHashMap<>();
    for (Record row : rows(holder(holder))) {
      plans
          .computeIfAbsent(new PlanId(row.get(PLAN_ROLE.PLAN_ID)), any -> new ArrayList<>())
          .add(row(row));
    }
    return plans;
  }

  private ResultQuery<? extends Record> rows(Condition which) {
    return sql.select(
            PLAN_ROLE.PLAN_ID,
            PLAN_ROLE.HOLDER_KIND,
            PLAN_ROLE.HOLDER_ID,
            PLAN_ROLE.ROLE,
            PLAN_ROLE.FROM_DAY,
            PLAN_ROLE.TO_DAY)
        .from(PLAN_ROLE)
        .where(which)
        .orderBy(PLAN_ROLE.PLAN_ID, PLAN_ROLE.HOLDER_KIND, PLAN_ROLE.HOLDER_ID, PLAN_ROLE.ROLE);
  }

  private static PlanRoleRow row(Record row) {
    return new PlanRoleRow(
        holder(row.get(PLAN_ROLE.HOLDER_KIND), row.get(PLAN_ROLE.HOLDER_ID)),
        PlanRole.of(row.get(PLAN_ROLE.ROLE)),
        new Validity(Row.cell(row, PLAN_ROLE.FROM_DAY), Row.cell(row, PLAN_ROLE.TO_DAY)));
  }

  private static RoleHolder holder(String kind, UUID id) {
    return switch (kind) {
      case "person" -> new RoleHolder.OfPerson(new PersonId(id));
      case "unit" -> new RoleHolder.OfUnit(new UnitId(id));
      case "token" -> new RoleHolder.OfToken(new TokenId(id));
      default -> throw new IllegalStateException("nobody of the kind " + kind + " holds roles");
    };
  }

  void assign(PlanId plan, RoleHolder holder, Map<PlanRole, Validity> roles) {
    sql.deleteFrom(PLAN_ROLE).where(PLAN_ROLE.PLAN_ID.eq(plan.value()), holder(holder)).execute();
    Row.insert(
        sql,
        PLAN_ROLE,
        roles.entrySet().stream()
            .map(
                it ->
                    new Row()
                        .with(PLAN_ROLE.PLAN_ID, plan.value())
                        .with(PLAN_ROLE.HOLDER_KIND, holder.kind())
                        .with(PLAN_ROLE.HOLDER_ID, holder.id())
                        .with(PLAN_ROLE.ROLE, it.getKey().id())
                        .with(PLAN_ROLE.FROM_DAY, it.getValue().from())
                        .with(PLAN_ROLE.TO_DAY, it.getValue().to()))
            .toList());
  }
}
