package no.planverk.domain.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of plan types. Where the law changes, a row changes; no code does. */
public final class PlanTypes {
  private static final List<PlanType> ALL =
      Stream.of(NorwegianPlanTypes.ALL, DanishPlanTypes.ALL).flatMap(List::stream).toList();
  private static final Map<String, PlanType> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(PlanType::id, Function.identity()));

  private PlanTypes() {}

  /** Every type, each country's in the order in which an overview shows them. */
  public static List<PlanType> all() {
    return ALL;
  }

  public static List<PlanType> of(Country country) {
    return ALL.stream().filter(type -> type.country() == country).toList();
  }

  public static Optional<PlanType> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
