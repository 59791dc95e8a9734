package no.planverk.adapters.publication;

import java.text.Collator;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.adapters.publication.view.ChoiceView;
import no.planverk.adapters.publication.view.ChoiceView.OptionView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.sdg.SdgGoal;

/** What the overview can be narrowed to: only what would leave at least one plan by itself. */
record Choices(Site site, OverviewFilter filter, List<ListedPlan> plans) {
  List<ChoiceView> all() {
    return List.of(types(), themes(), goals(), units(), years(), standings());
  }

  private ChoiceView types() {
    return choice(
        "type",
        PlanTypes.of(site.tenant().country()).stream()
            .filter(type -> plans.stream().anyMatch(it -> it.facts().type().equals(type.id())))
            .map(it -> option(it.id(), words().type(it), filter.type().equals(Optional.of(it))))
            .toList());
  }

  private ChoiceView themes() {
    return choice(
        "theme",
        Arrays.stream(Theme.values())
            .filter(theme -> plans.stream().anyMatch(it -> it.facts().themes().contains(theme)))
            .map(it -> option(it.id(), it.name(language()), filter.theme().equals(Optional.of(it))))
            .toList());
  }

  private ChoiceView goals() {
    return choice(
        "sdg",
        Arrays.stream(SdgGoal.values())
            .filter(goal -> plans.stream().anyMatch(it -> it.contributesTo(goal)))
            .map(
                it ->
                    option(
                        String.valueOf(it.number()),
                        it.number() + ". " + it.title(language()),
                        filter.sdg().equals(Optional.of(it))))
            .toList());
  }

  private ChoiceView units() {
    return choice(
        "unit",
        plans.stream()
            .flatMap(it -> it.facts().owner().stream())
            .distinct()
            .sorted(Collator.getInstance(Locale.of(words().tag())))
            .map(it -> option(it, it, filter.unit().equals(Optional.of(it))))
            .toList());
  }

  /** From the first year in which a plan's period begins to the last in which one ends. */
  private ChoiceView years() {
    IntSummaryStatistics years =
        plans.stream()
            .flatMap(it -> it.facts().period().stream())
            .flatMap(it -> Stream.concat(it.from().stream(), it.to().stream()))
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    return choice(
        "year",
        years.getCount() == 0
            ? List.of()
            : IntStream.rangeClosed(years.getMin(), Math.min(years.getMax(), years.getMin() + 60))
                .mapToObj(String::valueOf)
                .map(
                    it ->
                        option(it, it, filter.year().map(String::valueOf).equals(Optional.of(it))))
                .toList());
  }

  private ChoiceView standings() {
    return choice(
        "status",
        Arrays.stream(PublicStanding.values())
            .filter(standing -> plans.stream().anyMatch(it -> it.stands(standing)))
            .map(
                it ->
                    option(
                        it.id(),
                        words().get("standing." + it.id()),
                        filter.status().equals(Optional.of(it))))
            .toList());
  }

  private ChoiceView choice(String name, List<OptionView> options) {
    return new ChoiceView(
        name, words().get("filter." + name), words().get("filter." + name + ".any"), options);
  }

  private static OptionView option(String value, String text, boolean selected) {
    return new OptionView(value, text, selected);
  }

  private Wording words() {
    return site.words();
  }

  private Language language() {
    return site.words().language();
  }
}
