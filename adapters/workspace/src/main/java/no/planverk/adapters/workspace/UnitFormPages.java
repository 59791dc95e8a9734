package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FormView;
import no.planverk.adapters.workspace.view.FormView.DifferenceView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.people.ReadUnit;
import no.planverk.application.people.UnitWords;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;

/** Adding a unit, and renaming or moving one, from a day on. */
public final class UnitFormPages implements PageGroup {
  private final ReadOrganisation readOrganisation;
  private final ReadUnit readUnit;
  private final NameUnit nameUnit;
  private final EditUnit editUnit;

  public UnitFormPages(
      ReadOrganisation readOrganisation, ReadUnit readUnit, NameUnit nameUnit, EditUnit editUnit) {
    this.readOrganisation = readOrganisation;
    this.readUnit = readUnit;
    this.nameUnit = nameUnit;
    this.editUnit = editUnit;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/units/new", this::blank),
        Page.post("/work/units/new", this::name),
        Page.get("/work/units/{unit}/edit", this::read),
        Page.post("/work/units/{unit}/edit", this::edit));
  }

  private UnitFields fields(Visit visit, LocalDate day) {
    Organisation all = visit.needed(readOrganisation.read(visit.actor(), Optional.of(day)));
    return new UnitFields(visit.words(), all);
  }

  private Shown blank(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    LocalDate day = visit.day("from").orElse(visit.today());
    Map<String, String> values = new HashMap<>();
    values.put("parent", visit.query("parent").orElse(""));
    values.put("from", day.toString());
    return blank(visit, fields(visit, day), values, 200);
  }

  private static Shown blank(
      Visit visit, UnitFields fields, Map<String, String> values, int status) {
    Words words = visit.words();
    FormView form =
        new FormView(
            words.get("unit.new"),
            words.get("unit.new.lead"),
            visit.at("/work/units/new"),
            0,
            fields.of(values, visit.form(), Optional.empty()),
            List.of(),
            words.get("unit.new.save"),
            visit.at("/work/units"));
    return new Shown.Sheet(status, "form-page", form.title(), form);
  }

  private Shown name(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    Form form = visit.form();
    Optional<LocalDate> from = form.day("from");
    UnitFields fields = fields(visit, from.orElse(visit.today()));
    Optional<UnitWords> said = fields.read(form);
    if (said.isPresent()) {
      Reply<UnitLife> reply = nameUnit.name(visit.actor(), Once.eachTime(), said.get(), from);
      if (!(reply instanceof Reply.Faulty<UnitLife>(var faults))) {
        return Shown.done(unitPage(visit, visit.needed(reply).id(), from), "unit-named");
      }
      form.take(faults);
    }
    return blank(visit, fields, form.values(), 400);
  }

  private static String unitPage(Visit visit, UnitId id, Optional<LocalDate> from) {
    String page = visit.at("/work/units/" + id);
    return from.filter(it -> it.isAfter(visit.today())).map(it -> page + "?day=" + it).orElse(page);
  }

  private UnitLife unit(Visit visit) {
    return visit.needed(readUnit.read(visit.actor(), new UnitId(visit.id("unit"))));
  }

  private Shown read(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    UnitLife life = unit(visit);
    LocalDate asked = visit.day("from").orElse(visit.today());
    LocalDate day = asked.isBefore(life.beginsOn()) ? life.beginsOn() : asked;
    UnitFields fields = fields(visit, day);
    return show(visit, life, fields, fields.values(life, day), List.of(), 200);
  }

  private static Shown show(
      Visit visit,
      UnitLife life,
      UnitFields fields,
      Map<String, String> values,
      List<DifferenceView> differences,
      int status) {
    Words words = visit.words();
    String page = visit.at("/work/units/" + life.id());
    FormView form =
        new FormView(
            words.get("unit.edit", life.on(visit.today()).orElseGet(life::atFirst).name()),
            words.get("unit.edit.lead"),
            page + "/edit",
            life.revision(),
            fields.of(values, visit.form(), Optional.of(life.id())),
            differences,
            words.get("unit.edit.save"),
            page);
    return new Shown.Sheet(status, "form-page", form.title(), form);
  }

  private Shown edit(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    Form form = visit.form();
    UnitLife stands = unit(visit);
    Optional<LocalDate> from = form.day("from");
    LocalDate day = from.orElse(visit.today());
    UnitFields fields = fields(visit, day);
    Optional<UnitWords> said = fields.read(form);
    Optional<Long> revision = form.read("revision", Long::valueOf);
    if (said.isPresent() && revision.isPresent()) {
      Reply<EditUnit.Edited> reply =
          editUnit.edit(
              visit.actor(), stands.id(), Expected.revision(revision.get()), said.get(), from);
      switch (reply) {
        case Reply.Faulty<EditUnit.Edited>(var faults) -> form.take(faults);
        case Reply.Refused<EditUnit.Edited>(Refusal.UnitClosed(LocalDate closed)) ->
            form.error("from", visit.words().get("error.unit.closed", visit.words().date(closed)));
        case Reply.Stale<EditUnit.Edited> stale -> {
          List<DifferenceView> differences =
              Differences.between(
                  fields.of(fields.values(stands, day), form, Optional.of(stands.id())),
                  fields.of(form.values(), form, Optional.of(stands.id())),
                  visit.words());
          return show(visit, stands, fields, form.values(), differences, 409);
        }
        default -> {
          visit.needed(reply);
          return Shown.done(unitPage(visit, stands.id(), from), "unit-changed");
        }
      }
    }
    return show(visit, stands, fields, form.values(), List.of(), 400);
  }
}
