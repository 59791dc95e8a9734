package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.COUNCIL_MEETING;
import static no.planverk.adapters.database.tables.Tables.COUNCIL_TERM;
import static no.planverk.adapters.database.tables.Tables.PLAN_CHOICE;
import static no.planverk.adapters.database.tables.Tables.PLAN_TEMPLATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.Customs;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.council.CouncilDates;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.plan.NumberingScheme;
import no.planverk.domain.template.OutlineLine;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.PlanChoices;
import no.planverk.domain.template.TemplateId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

record JooqCustoms(DSLContext sql) implements Customs {
  @Override
  public PlanChoices choices() {
    return sql.select(
            PLAN_CHOICE.NUMBERING,
            PLAN_CHOICE.PREFIXES,
            PLAN_CHOICE.HIDDEN_TEMPLATES,
            PLAN_CHOICE.VERSION)
        .from(PLAN_CHOICE)
        .fetchOptional(
            row ->
                new PlanChoices(
                    new NumberingScheme(
                        NumberingScheme.Way.of(row.get(PLAN_CHOICE.NUMBERING)),
                        prefixes(row.get(PLAN_CHOICE.PREFIXES))),
                    Set.of(row.get(PLAN_CHOICE.HIDDEN_TEMPLATES)),
                    row.get(PLAN_CHOICE.VERSION)))
        .orElse(PlanChoices.NONE);
  }

  private static Map<ElementKind, String> prefixes(String[] written) {
    Map<ElementKind, String> prefixes = new EnumMap<>(ElementKind.class);
    for (String prefix : written) {
      String[] parts = prefix.split("=", 2);
      prefixes.put(ElementKind.of(parts[0]), parts[1]);
    }
    return prefixes;
  }

  @Override
  public boolean save(PlanChoices choices) {
    Row row =
        new Row()
            .with(PLAN_CHOICE.NUMBERING, choices.numbering().way().id())
            .with(
                PLAN_CHOICE.PREFIXES,
                choices.numbering().prefixes().entrySet().stream()
                    .map(it -> it.getKey().id() + "=" + it.getValue())
                    .sorted()
                    .toArray(String[]::new))
            .with(
                PLAN_CHOICE.HIDDEN_TEMPLATES,
                choices.hiddenTemplates().stream().sorted().toArray(String[]::new))
            .with(PLAN_CHOICE.VERSION, choices.revision() + 1);
    if (choices.revision() == PlanChoices.NONE.revision()) {
      return sql.insertInto(PLAN_CHOICE).set(row.values()).onConflictDoNothing().execute() == 1;
    }
    return sql.update(PLAN_CHOICE)
            .set(row.values())
            .where(PLAN_CHOICE.VERSION.eq(choices.revision()))
            .execute()
        == 1;
  }

  @Override
  public List<OwnTemplate> templates() {
    return templates(DSL.noCondition()).fetch(JooqCustoms::template);
  }

  @Override
  public Optional<OwnTemplate> template(TemplateId id) {
    return templates(PLAN_TEMPLATE.ID.eq(id.value())).fetchOptional(JooqCustoms::template);
  }

  private ResultQuery<? extends Record> templates(Condition which) {
    return sql.select(
            PLAN_TEMPLATE.ID,
            PLAN_TEMPLATE.NAME,
            PLAN_TEMPLATE.PLAN_TYPES,
            PLAN_TEMPLATE.LEVELS,
            PLAN_TEMPLATE.TITLES,
            PLAN_TEMPLATE.HELPS,
            PLAN_TEMPLATE.REQUIRED,
            PLAN_TEMPLATE.RETIRED,
            PLAN_TEMPLATE.VERSION)
        .from(PLAN_TEMPLATE)
        .where(which)
        .orderBy(PLAN_TEMPLATE.NAME, PLAN_TEMPLATE.ID);
  }

  private static OwnTemplate template(Record row) {
    return new OwnTemplate(
        new TemplateId(row.get(PLAN_TEMPLATE.ID)),
        row.get(PLAN_TEMPLATE.NAME),
        Set.of(row.get(PLAN_TEMPLATE.PLAN_TYPES)),
        OutlineLine.tree(outline(row)),
        row.get(PLAN_TEMPLATE.RETIRED),
        row.get(PLAN_TEMPLATE.VERSION));
  }

  private static List<OutlineLine> outline(Record row) {
    String[] titles = row.get(PLAN_TEMPLATE.TITLES);
    String[] helps = row.get(PLAN_TEMPLATE.HELPS);
    Integer[] levels = row.get(PLAN_TEMPLATE.LEVELS);
    Boolean[] required = row.get(PLAN_TEMPLATE.REQUIRED);
    List<OutlineLine> lines = new ArrayList<>(titles.length);
    for (int i = 0; i < titles.length; i++) {
      lines.add(
          new OutlineLine(
              levels[i],
              new Title(titles[i]),
              Optional.of(helps[i]).filter(it -> !it.isEmpty()),
              required[i]));
    }
    return lines;
  }

  @Override
  public void add(OwnTemplate template) {
    Row.insert(
        sql,
        PLAN_TEMPLATE,
        List.of(
            said(template)
                .with(PLAN_TEMPLATE.ID, template.id().value())
                .with(PLAN_TEMPLATE.VERSION, template.revision())));
  }

  @Override
  public boolean save(OwnTemplate template) {
    return sql.update(PLAN_TEMPLATE)
            .set(said(template).with(PLAN_TEMPLATE.VERSION, template.revision() + 1).values())
            .where(
                PLAN_TEMPLATE.ID.eq(template.id().value()),
                PLAN_TEMPLATE.VERSION.eq(template.revision()))
            .execute()
        == 1;
  }

  private static Row said(OwnTemplate template) {
    List<OutlineLine> lines = OutlineLine.of(template.sections());
    return new Row()
        .with(PLAN_TEMPLATE.NAME, template.name())
        .with(
            PLAN_TEMPLATE.PLAN_TYPES, template.planTypes().stream().sorted().toArray(String[]::new))
        .with(PLAN_TEMPLATE.LEVELS, lines.stream().map(OutlineLine::level).toArray(Integer[]::new))
        .with(
            PLAN_TEMPLATE.TITLES,
            lines.stream().map(it -> it.title().value()).toArray(String[]::new))
        .with(
            PLAN_TEMPLATE.HELPS,
            lines.stream().map(it -> it.help().orElse("")).toArray(String[]::new))
        .with(
            PLAN_TEMPLATE.REQUIRED,
            lines.stream().map(OutlineLine::required).toArray(Boolean[]::new))
        .with(PLAN_TEMPLATE.RETIRED, template.retired());
  }

  @Override
  public CouncilDates councilDates() {
    return new CouncilDates(
        sql.select(COUNCIL_TERM.CONSTITUTED_ON)
            .from(COUNCIL_TERM)
            .fetch(COUNCIL_TERM.CONSTITUTED_ON),
        sql.select(COUNCIL_MEETING.BODY_ID, COUNCIL_MEETING.DAY, COUNCIL_MEETING.NOTE)
            .from(COUNCIL_MEETING)
            .orderBy(COUNCIL_MEETING.DAY, COUNCIL_MEETING.BODY_ID)
            .fetch(
                row ->
                    new CouncilMeeting(
                        new BodyId(row.get(COUNCIL_MEETING.BODY_ID)),
                        row.get(COUNCIL_MEETING.DAY),
                        Row.cell(row, COUNCIL_MEETING.NOTE))));
  }

  @Override
  public boolean constitute(LocalDate day) {
    return sql.insertInto(COUNCIL_TERM)
            .set(COUNCIL_TERM.CONSTITUTED_ON, day)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean unconstitute(LocalDate day) {
    return sql.deleteFrom(COUNCIL_TERM).where(COUNCIL_TERM.CONSTITUTED_ON.eq(day)).execute() == 1;
  }

  @Override
  public void meet(List<CouncilMeeting> meetings) {
    sql.batch(meetings.stream().map(this::meeting).toList()).execute();
  }

  private Query meeting(CouncilMeeting meeting) {
    return sql.insertInto(COUNCIL_MEETING)
        .set(COUNCIL_MEETING.BODY_ID, meeting.body().value())
        .set(COUNCIL_MEETING.DAY, meeting.day())
        .set(COUNCIL_MEETING.NOTE, meeting.note().orElse(null))
        .onConflict(COUNCIL_MEETING.BODY_ID, COUNCIL_MEETING.DAY)
        .doUpdate()
        .set(COUNCIL_MEETING.NOTE, meeting.note().orElse(null));
  }

  @Override
  public boolean cancel(BodyId body, LocalDate day) {
    return sql.deleteFrom(COUNCIL_MEETING)
            .where(COUNCIL_MEETING.BODY_ID.eq(body.value()), COUNCIL_MEETING.DAY.eq(day))
            .execute()
        == 1;
  }
}
