package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.indicator.EditIndicatorFacts;
import no.planverk.application.indicator.ReadIndicator;
import no.planverk.application.indicator.Sighting;
import no.planverk.domain.indicator.Frequency;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.Quality;

/** How an indicator is measured, where its figures come from, how often and how good. */
public final class IndicatorFactsPages implements PageGroup {
  private static final String FACTS = IndicatorSearch.PATH + "/{element}/facts";

  private final ReadIndicator readIndicator;
  private final EditIndicatorFacts editIndicatorFacts;

  public IndicatorFactsPages(ReadIndicator readIndicator, EditIndicatorFacts editIndicatorFacts) {
    this.readIndicator = readIndicator;
    this.editIndicatorFacts = editIndicatorFacts;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(FACTS, this::open), Page.post(FACTS, this::describe));
  }

  private Sighting seen(Visit visit) {
    Sighting seen = visit.needed(readIndicator.read(visit.actor(), IndicatorPages.id(visit)));
    if (!seen.mayEnter()) {
      throw new Turned(403, "not-allowed");
    }
    return seen;
  }

  private Shown open(Visit visit) {
    Sighting seen = seen(visit);
    return show(visit, seen, values(seen.indicator().facts()), 200);
  }

  private static Map<String, String> values(IndicatorFacts facts) {
    Map<String, String> values = new HashMap<>();
    facts.definition().ifPresent(it -> values.put("definition", it));
    facts.source().ifPresent(it -> values.put("origin", it));
    facts.frequency().ifPresent(it -> values.put("frequency", it.id()));
    facts.quality().ifPresent(it -> values.put("quality", it.id()));
    facts.qualityNote().ifPresent(it -> values.put("quality-note", it));
    return values;
  }

  private static Shown show(Visit visit, Sighting seen, Map<String, String> values, int status) {
    Words words = visit.words();
    GroupedFormView view =
        new GroupedFormView(
            IndicatorPages.path(visit, seen.indicator()),
            words.get("indicator.facts.edit"),
            words.get("indicator.facts.edit.lead"),
            IndicatorPages.at(visit, "/facts"),
            seen.indicator().facts().revision(),
            fields(visit, values),
            List.of(),
            words.get("indicator.facts.save"),
            IndicatorPages.at(visit, ""));
    return new Shown.Sheet(status, "grouped-form", view.title(), view);
  }

  private static List<GroupView> fields(Visit visit, Map<String, String> values) {
    Words words = visit.words();
    Map<String, String> errors = visit.form().errors();
    return List.of(
        GroupView.of(
            text(words, "definition", values)
                .as(FieldView.Kind.LONG)
                .hinted(words.get("indicator.definition.hint"))
                .told(errors),
            text(words, "origin", values).hinted(words.get("indicator.origin.hint")).told(errors),
            select(
                words,
                "frequency",
                values,
                Arrays.stream(Frequency.values()).map(Frequency::id).toList()),
            select(
                words,
                "quality",
                values,
                Arrays.stream(Quality.values()).map(Quality::id).toList()),
            text(words, "quality-note", values).told(errors)));
  }

  private static FieldView text(Words words, String name, Map<String, String> values) {
    return FieldView.text(name, words.get("indicator." + name), values.getOrDefault(name, ""))
        .spare();
  }

  private static FieldView select(
      Words words, String name, Map<String, String> values, List<String> ids) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", words.get("indicator." + name + ".none")));
    ids.forEach(it -> choices.add(new ChoiceView(it, words.get("indicator." + name + "." + it))));
    return FieldView.select(
        name, words.get("indicator." + name), values.getOrDefault(name, ""), choices);
  }

  private Shown describe(Visit visit) {
    Sighting seen = seen(visit);
    Form form = visit.form();
    IndicatorFacts facts =
        new IndicatorFacts(
            form.read("definition", IndicatorFacts::checkDefinition),
            form.read("origin", IndicatorFacts::checkSource),
            form.read("frequency", Frequency::of),
            form.read("quality", Quality::of),
            form.read("quality-note", IndicatorFacts::checkNote),
            0);
    if (!form.isFine()) {
      return show(visit, seen, form.values(), 400);
    }
    Expected expected = Expected.revision(form.read("revision", Long::valueOf).orElse(-1L));
    Reply<Indicator> reply =
        editIndicatorFacts.edit(visit.actor(), IndicatorPages.id(visit), expected, facts);
    if (reply instanceof Reply.Stale<Indicator>) {
      form.error("definition", visit.words().get("indicator.facts.stale"));
      return show(visit, seen, form.values(), 409);
    }
    visit.needed(reply);
    return Shown.done(IndicatorPages.at(visit, ""), "indicator-described");
  }
}
