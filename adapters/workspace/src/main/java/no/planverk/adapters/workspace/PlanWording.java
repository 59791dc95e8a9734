package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.register.RegisterEntry;

/** How plans are spoken of on the staff's pages. */
record PlanWording(Words words) {
  String type(String id) {
    return PlanTypes.find(id).map(words::type).orElse(id);
  }

  /** {@code 2021–2040}, {@code fra 2021} or {@code til 2040}; nothing where there is none. */
  String period(Optional<Period> period) {
    return period.map(this::period).orElse("");
  }

  private String period(Period period) {
    String from = period.from().map(String::valueOf).orElse("");
    String to = period.to().map(String::valueOf).orElse("");
    if (to.isEmpty()) {
      return words.get("period.from", from);
    }
    return from.isEmpty() ? words.get("period.to", to) : from + "–" + to;
  }

  /** Where a plan of the register stands: by its versions, by its text, and what to mind. */
  List<TagView> tags(RegisterEntry entry, int thisYear) {
    List<TagView> tags = new ArrayList<>();
    entry.standing().map(this::standing).ifPresent(tags::add);
    entry.stage().map(it -> stage(entry, it)).ifPresent(tags::add);
    if (entry.registeredOnly()) {
      tags.add(new TagView(words.get("register.registered-only"), "neutral"));
    }
    if (entry.isDueForReviewIn(thisYear)) {
      tags.add(new TagView(words.get("register.due"), "warning"));
    }
    return tags;
  }

  /** As {@link #tags(RegisterEntry, int)}, of a plan that was read whole. */
  List<TagView> tags(Plan plan, int thisYear) {
    return tags(
        new RegisterEntry(
            plan.id(),
            plan.facts().title().value(),
            plan.facts().type().id(),
            plan.stage(),
            plan.facts().language(),
            plan.facts().period(),
            Optional.empty(),
            plan.newestVersion().map(Version::number),
            plan.standing(),
            Optional.empty(),
            plan.heardUntil(),
            plan.facts().registeredOnly(),
            false,
            plan.changedAt(),
            plan.revision()),
        thisYear);
  }

  TagView standing(VersionStanding standing) {
    return new TagView(
        words.get("standing." + standing.id()),
        switch (standing) {
          case IN_FORCE -> "success";
          case ADOPTED -> "info";
          case SUPERSEDED, REPEALED -> "neutral";
        });
  }

  private TagView stage(RegisterEntry entry, Stage stage) {
    String text =
        entry
            .heardUntil()
            .map(it -> words.get("stage.in-hearing.until", words.brief(it)))
            .orElseGet(() -> words.get("stage." + stage.id()));
    return new TagView(
        entry.version().map(it -> words.get("stage.of-version", text, it + 1)).orElse(text),
        stage == Stage.IN_HEARING ? "info" : "neutral");
  }
}
