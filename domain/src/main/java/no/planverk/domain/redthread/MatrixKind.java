package no.planverk.domain.redthread;

import java.util.Optional;

/** Which things are set against which in a matrix. */
public enum MatrixKind {
  /** Goals against the units that do something for them. */
  GOALS_BY_UNITS("goals-units"),
  /** Goals against the UN goals that they serve. */
  GOALS_BY_SDG("goals-sdg"),
  /** Focus areas against the plans that follow them up. */
  FOCUS_AREAS_BY_PLANS("focus-areas-plans");

  private final String id;

  MatrixKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<MatrixKind> find(String id) {
    for (MatrixKind kind : values()) {
      if (kind.id.equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
