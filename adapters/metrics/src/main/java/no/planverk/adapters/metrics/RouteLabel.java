package no.planverk.adapters.metrics;

import java.util.Set;

/** Names the kind of an address: what is chosen by callers never becomes a label. */
final class RouteLabel {
  private static final Set<String> COLLECTIONS =
      Set.of(
          "plans",
          "plan-imports",
          "people",
          "units",
          "unit-imports",
          "person-imports",
          "units.csv",
          "people.csv",
          "bodies",
          "files",
          "publications",
          "look",
          "openapi.json");
  private static final Set<String> PARTS =
      Set.of(
          "sections",
          "blocks",
          "elements",
          "placements",
          "sdg",
          "roles",
          "standings",
          "duties",
          "hand-overs",
          "hearings",
          "closing",
          "adoption",
          "repeal",
          "publication",
          "withdrawal",
          "versions",
          "heard",
          "document",
          "journal",
          "working-text",
          "in-force",
          "correction",
          "files");
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private RouteLabel() {}

  static String method(String method) {
    return METHODS.contains(method) ? method : "other";
  }

  static String of(String path) {
    String[] parts = path.split("/", 12);
    if (parts.length < 2 || parts[1].isEmpty()) {
      return "/";
    }
    if (parts[1].equals("static")) {
      return "/static";
    }
    if (parts.length < 3 || parts[2].isEmpty()) {
      return "/{t}/";
    }
    return switch (parts[2]) {
      case "plan" -> page(parts);
      case "api" -> api(parts);
      case "scim" -> "/{t}/scim";
      case "files", "theme.css" -> "/{t}/" + parts[2];
      default -> "other";
    };
  }

  private static String page(String[] parts) {
    if (parts.length < 4 || parts[3].isEmpty()) {
      return "/{t}/plan";
    }
    if (parts.length < 5 || parts[4].isEmpty()) {
      return "/{t}/plan/{slug}";
    }
    return switch (parts[4]) {
      case "proposal" -> "/{t}/plan/{slug}/proposal";
      case "v" -> "/{t}/plan/{slug}/v/{n}";
      default -> "other";
    };
  }

  private static String api(String[] parts) {
    if (parts.length < 5 || !COLLECTIONS.contains(parts[4])) {
      return "/{t}/api";
    }
    StringBuilder label = new StringBuilder("/{t}/api/v1/").append(parts[4]);
    for (int i = 5; i < parts.length; i++) {
      label.append('/').append(PARTS.contains(parts[i]) ? parts[i] : "{id}");
    }
    return label.length() > 120 ? "/{t}/api" : label.toString();
  }
}
