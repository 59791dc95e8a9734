package no.planverk.adapters.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.fetching.ChooseFetchRules;
import no.planverk.application.fetching.ReadFetchRules;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.fetching.FetchRules.Bar;
import no.planverk.domain.person.Act;

/** From which types of plan the municipality lets which types fetch. */
public final class FetchRulesPages implements PageGroup {
  private static final String PATH = MunicipalityPages.PATH + "/fetching";

  private final ReadFetchRules readFetchRules;
  private final ChooseFetchRules chooseFetchRules;

  public FetchRulesPages(ReadFetchRules readFetchRules, ChooseFetchRules chooseFetchRules) {
    this.readFetchRules = readFetchRules;
    this.chooseFetchRules = chooseFetchRules;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::show), Page.post(PATH, this::choose));
  }

  private Shown show(Visit visit) {
    FetchRules rules = visit.needed(readFetchRules.read(visit.actor()));
    Words words = visit.words();
    GroupedFormView form =
        new GroupedFormView(
            MunicipalityPages.path(visit),
            words.get("municipality.fetching"),
            words.get("fetch-rules.lead"),
            visit.at(PATH),
            0,
            types(visit).stream().map(it -> group(visit, rules, it)).toList(),
            List.of(),
            words.get("municipality.save"),
            visit.at(MunicipalityPages.PATH));
    return Shown.sheet("grouped-form", words.get("municipality.fetching"), form);
  }

  private static List<PlanType> types(Visit visit) {
    return PlanTypes.of(visit.tenant().country()).stream()
        .sorted(Comparator.comparing(PlanType::level))
        .toList();
  }

  private static List<PlanType> sources(Visit visit, PlanType into) {
    return types(visit).stream().filter(it -> FetchRules.allowByNature(into, it)).toList();
  }

  private static GroupView group(Visit visit, FetchRules rules, PlanType into) {
    Words words = visit.words();
    List<PlanType> sources = sources(visit, into);
    return GroupView.of(
        FieldView.checks(
            into.id(),
            words.get("fetch-rules.into", into.name(words.language())),
            sources.stream()
                .filter(it -> rules.allow(into, it))
                .map(PlanType::id)
                .collect(Collectors.joining(",")),
            sources.stream()
                .map(it -> new ChoiceView(it.id(), it.name(words.language())))
                .toList()));
  }

  private Shown choose(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Set<Bar> bars =
        types(visit).stream()
            .flatMap(
                into ->
                    sources(visit, into).stream()
                        .filter(it -> !visit.form().all(into.id()).contains(it.id()))
                        .map(it -> new Bar(into.id(), it.id())))
            .collect(Collectors.toSet());
    visit.needed(chooseFetchRules.choose(visit.actor(), new FetchRules(bars)));
    return Shown.done(visit.at(MunicipalityPages.PATH), "fetch-rules-chosen");
  }
}
