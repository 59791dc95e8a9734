package no.planverk.adapters.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.register.RegisterEntry;

/**
 * The plans of the register as they are named in a field: by title where only one has it, else with
 * what tells them apart. A plan that is not here can be named all the same.
 */
final class PlanNaming {
  private final Map<PlanId, String> labels = new LinkedHashMap<>();
  private final Map<PlanId, String> titles = new LinkedHashMap<>();

  PlanNaming(List<RegisterEntry> entries, PlanWording wording) {
    Map<String, Long> bearers =
        entries.stream()
            .collect(Collectors.groupingBy(RegisterEntry::title, Collectors.counting()));
    for (RegisterEntry entry : entries) {
      boolean only = bearers.getOrDefault(entry.title(), 0L) == 1;
      titles.put(entry.id(), entry.title());
      labels.put(entry.id(), only ? entry.title() : entry.title() + mark(entry, wording));
    }
  }

  private static String mark(RegisterEntry entry, PlanWording wording) {
    String period = wording.period(entry.period());
    String shortId = entry.id().toString().substring(28);
    return " ("
        + wording.type(entry.type())
        + (period.isEmpty() ? "" : ", " + period)
        + ", "
        + shortId
        + ")";
  }

  Collection<String> suggestions() {
    return labels.values();
  }

  /** What stands in the field for a plan. */
  String label(PlanLink link) {
    return link.plan().flatMap(it -> Optional.ofNullable(labels.get(it))).orElse(link.name());
  }

  /** The plan that the field names: one of the register, or only a name. */
  PlanLink read(String text) {
    String said = text.toLowerCase(Locale.ROOT);
    return labels.entrySet().stream()
        .filter(it -> it.getValue().toLowerCase(Locale.ROOT).equals(said))
        .findFirst()
        .map(it -> new PlanLink(titles.getOrDefault(it.getKey(), text), Optional.of(it.getKey())))
        .orElseGet(() -> new PlanLink(text, Optional.empty()));
  }
}
