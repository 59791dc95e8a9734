package no.planverk.infra;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.interchange.ImportPlan;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/**
 * Municipalities with many adopted and published plans, made by the use cases themselves. Plans of
 * the same number are alike everywhere but for their titles; no two pages are the same.
 */
record PublishedTowns(Wiring wiring) {
  private static final List<String> WORDS =
      List.of(
          ("kommunen skal bygge trygge veier til skolen og barnehagen langs fjorden der folk bor og"
                  + " arbeider hver dag med renere luft bedre helse grønne parker levende bygder"
                  + " skolevei kollektivtrafikk sykkel naturmangfold jordvern beredskap klima energi"
                  + " næring kultur idrett frivillighet omsorg bolig folkehelse grunnskole økonomi"
                  + " innbyggere medvirkning samarbeid plan mål tiltak år ansvar utvikling")
              .split(" "));

  /** A municipality without plans. */
  Tenant open(String slug) {
    Opening opening =
        wiring
            .openTenant()
            .open(
                new Operator("bench"),
                new TenantSlug(slug),
                "Kommunen " + slug,
                Country.NO,
                Language.NB);
    return switch (opening) {
      case Opening.Opened(Tenant opened) -> opened;
      case Opening.SlugTaken() -> throw new IllegalStateException(slug + " is taken");
    };
  }

  /** Makes the plan of that number and publishes it; its page is at {@link #path}. */
  void publish(Tenant tenant, int number) {
    publishOnly(tenant, adopt(tenant, number));
  }

  /** The plan of that number, adopted and not yet published. */
  PlanId adopt(Tenant tenant, int number) {
    byte[] document = document(tenant, number).getBytes(StandardCharsets.UTF_8);
    return done(wiring
            .importPlan()
            .take(
                new Actor.SystemJob(tenant.id()),
                Once.eachTime(),
                document,
                new ImportPlan.Mode(false, Optional.empty())))
        .plan();
  }

  void publishOnly(Tenant tenant, PlanId plan) {
    done(
        wiring
            .publishPlan()
            .publish(new Actor.SystemJob(tenant.id()), plan, Expected.ANY, Optional.empty()));
  }

  static String path(Tenant tenant, int number) {
    return "/" + tenant.slug() + "/plan/temaplan-" + number;
  }

  private static <T> T done(Reply<T> reply) {
    if (reply instanceof Reply.Done<T>(T value)) {
      return value;
    }
    throw new IllegalStateException("a plan was refused: " + reply);
  }

  /** Five chapters of two texts and six elements each. */
  private static String document(Tenant tenant, int number) {
    Random chance = new Random(tenant.slug().hashCode() * 31L + number);
    StringBuilder sections = new StringBuilder();
    StringBuilder elements = new StringBuilder();
    for (int chapter = 0; chapter < 5; chapter++) {
      StringBuilder blocks = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        String key = "e" + chapter + "-" + i;
        elements
            .append(elements.isEmpty() ? "" : ",")
            .append(
                "{\"key\":\"%s\",\"kind\":\"%s\",\"title\":\"%s\",\"text\":\"<p>%s.</p>\"}"
                    .formatted(
                        key, i % 3 == 0 ? "goal" : "measure", words(chance, 5), words(chance, 20)));
        blocks
            .append(i % 3 == 0 ? "{\"text\":\"<p>" + words(chance, 80) + ".</p>\"}," : "")
            .append("{\"element\":\"" + key + "\"}")
            .append(i < 5 ? "," : "");
      }
      sections
          .append(chapter == 0 ? "" : ",")
          .append("{\"title\":\"%s\",\"blocks\":[%s]}".formatted(words(chance, 3), blocks));
    }
    return """
    {"format":"planverk.plan/1","plan":{"type":"no.thematic-plan","title":"Temaplan %d",
     "language":"nb","period":{"from":2026,"to":2030},"sdg":[{"id":"%d"}]},
     "sections":[%s],"elements":[%s],
     "adoption":{"body":"kommunestyret","date":"2026-04-23","caseNumber":"%d/26"}}
    """
        .formatted(number, 1 + number % 17, sections, elements, 1 + number);
  }

  private static String words(Random chance, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS.get(chance.nextInt(WORDS.size())));
    }
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
