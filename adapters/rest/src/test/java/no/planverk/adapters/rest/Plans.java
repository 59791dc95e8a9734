package no.planverk.adapters.rest;

import no.planverk.application.TownHall;

/** Requests that begin plans and lead them through their lives. */
final class Plans {
  static final String STRATEGY =
      """
      {"type": "no.strategy", "title": "Strategi for «gode» dager", "language": "nb"}""";

  private Plans() {}

  static String titled(String title) {
    return "{\"type\": \"no.strategy\", \"title\": \"" + title + "\", \"language\": \"nb\"}";
  }

  static String ofType(String type, String title) {
    return "{\"type\": \"%s\", \"title\": \"%s\", \"language\": \"nb\"}".formatted(type, title);
  }

  static String draft(Caller caller) {
    return "/plans/" + caller.made("/plans", STRATEGY);
  }

  static String draft(Caller caller, String type, String title) {
    return "/plans/" + caller.made("/plans", ofType(type, title));
  }

  static String hearing(String stage, int days) {
    return "{\"stage\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
        .formatted(stage, TownHall.TODAY, TownHall.TODAY.plusDays(days));
  }

  static String decision(String body, int daysFromToday) {
    return "{\"body\": \"%s\", \"date\": \"%s\", \"caseNumber\": \"12/26\"}"
        .formatted(body, TownHall.TODAY.plusDays(daysFromToday));
  }

  /** A strategy with a section, adopted and in force. */
  static String adopted(Caller caller, String title) {
    String plan = "/plans/" + caller.made("/plans", titled(title));
    caller.made(plan + "/sections", "{\"title\": \"Innledning\"}");
    Received adopted = caller.put(plan + "/adoption", "*", decision("kommunestyret", 0));
    if (adopted.status() != 200) {
      throw new AssertionError(adopted.text());
    }
    return plan;
  }

  static String published(Caller caller, String title) {
    String plan = adopted(caller, title);
    Received published = caller.put(plan + "/publication", "*", "{}");
    if (published.status() != 200) {
      throw new AssertionError(published.text());
    }
    return plan;
  }
}
