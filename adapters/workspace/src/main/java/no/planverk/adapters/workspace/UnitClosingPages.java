package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.FormView;
import no.planverk.adapters.workspace.view.FormView.DifferenceView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.people.CloseUnit;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.people.ReadUnit;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;

/** Closing a unit from a day on, with those who take over. */
public final class UnitClosingPages implements PageGroup {
  private static final List<String> SUCCESSORS = List.of("successors", "second", "third");
  private static final int MOST_NAMED = 10;

  private final ReadOrganisation readOrganisation;
  private final ReadUnit readUnit;
  private final CloseUnit closeUnit;

  public UnitClosingPages(
      ReadOrganisation readOrganisation, ReadUnit readUnit, CloseUnit closeUnit) {
    this.readOrganisation = readOrganisation;
    this.readUnit = readUnit;
    this.closeUnit = closeUnit;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/units/{unit}/closing", this::read),
        Page.post("/work/units/{unit}/closing", this::close));
  }

  private UnitLife unit(Visit visit) {
    return visit.needed(readUnit.read(visit.actor(), new UnitId(visit.id("unit"))));
  }

  private Shown read(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    LocalDate day = visit.day("from").orElse(visit.today());
    Map<String, String> values = new HashMap<>(Map.of("from", day.toString()));
    return show(visit, unit(visit), day, values, List.of(), 200);
  }

  private Shown show(
      Visit visit,
      UnitLife life,
      LocalDate day,
      Map<String, String> values,
      List<DifferenceView> differences,
      int status) {
    Words words = visit.words();
    String page = visit.at("/work/units/" + life.id());
    String name = life.on(visit.today()).orElseGet(life::atFirst).name();
    FormView form =
        new FormView(
            words.get("unit.closing", name),
            words.get("unit.closing.lead"),
            page + "/closing",
            life.revision(),
            fields(visit, life, day, values),
            differences,
            words.get("unit.closing.save"),
            page);
    return new Shown.Sheet(status, "form-page", form.title(), form);
  }

  /** The successors are chosen among the units that stand on the day. */
  private List<FieldView> fields(
      Visit visit, UnitLife life, LocalDate day, Map<String, String> values) {
    Words words = visit.words();
    Organisation all = visit.needed(readOrganisation.read(visit.actor(), Optional.of(day)));
    List<ChoiceView> units =
        Choices.units(all.chart(), words.get("unit.successor.none")).stream()
            .filter(it -> !it.value().equals(life.id().toString()))
            .toList();
    List<FieldView> fields = new ArrayList<>();
    fields.add(
        FieldView.text("from", words.get("unit.closing.from"), values.getOrDefault("from", ""))
            .as(FieldView.Kind.DATE)
            .hinted(words.get("unit.closing.from.hint")));
    for (String field : SUCCESSORS) {
      fields.add(
          FieldView.select(
                  field, words.get("unit.closing." + field), values.getOrDefault(field, ""), units)
              .hinted(
                  field.equals("successors")
                      ? words.get("unit.closing.successors.hint", words.date(day))
                      : ""));
    }
    return fields.stream().map(it -> it.told(visit.form().errors())).toList();
  }

  private Shown close(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    Form form = visit.form();
    UnitLife stands = unit(visit);
    form.required("from");
    Optional<LocalDate> from = form.day("from");
    Optional<Long> revision = form.read("revision", Long::valueOf);
    List<UnitId> successors =
        SUCCESSORS.stream().map(form::id).flatMap(Optional::stream).map(UnitId::new).toList();
    LocalDate day = from.orElse(visit.today());
    if (form.isFine() && revision.isPresent()) {
      Reply<UnitLife> reply =
          closeUnit.close(
              visit.actor(),
              stands.id(),
              Expected.revision(revision.get()),
              new CloseUnit.Closing(from, successors));
      switch (reply) {
        case Reply.Faulty<UnitLife>(List<Fault> faults) -> form.take(faults);
        case Reply.Refused<UnitLife>(Refusal why) -> tell(form, why);
        case Reply.Stale<UnitLife> stale -> {
          return show(visit, stands, day, form.values(), newest(visit, stands), 409);
        }
        default -> {
          visit.needed(reply);
          return Shown.done(visit.at("/work/units/" + stands.id()), "unit-closed");
        }
      }
    }
    return show(visit, stands, day, form.values(), List.of(), 400);
  }

  /** What of the unit someone else may have changed. */
  private static List<DifferenceView> newest(Visit visit, UnitLife stands) {
    Words words = visit.words();
    return List.of(
        new DifferenceView(
            words.get("me.name"),
            stands.atLast().name(),
            words.get("unit.closing.from") + ": " + visit.form().raw("from")));
  }

  private static void tell(Form form, Refusal why) {
    Words words = form.words();
    switch (why) {
      case Refusal.UnitHoldsOthers(List<String> names) ->
          form.error(
              "successors",
              words.get(
                  "error.unit.holds",
                  String.join(
                      ", ",
                      Stream.concat(
                              names.stream().limit(MOST_NAMED),
                              names.size() > MOST_NAMED ? Stream.of("…") : Stream.of())
                          .toList())));
      case Refusal.UnitClosed(LocalDate closed) ->
          form.error("from", words.get("error.unit.closed", words.date(closed)));
      default -> throw new Turned(409, "refused");
    }
  }
}
