package no.planverk.adapters.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;

/** What a plan's page says to machines: schema.org as JSON-LD. */
record Linked(Site site) {
  /**
   * A plan as a piece of {@code Legislation}; a text in hearing as a draft of one, which is in
   * force nowhere.
   */
  String plan(PlanAddress.Open open, Publication shown) {
    PublicFacts facts = shown.facts();
    String page = site.whole(site.plan(open.slug()));
    JsonObjectBuilder plan =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Legislation")
            .add(
                "@id",
                shown.series() == Series.HEARD ? site.whole(site.proposal(open.slug())) : page)
            .add(
                "url",
                shown.series() == Series.HEARD ? site.whole(site.proposal(open.slug())) : page)
            .add("name", facts.title())
            .add("inLanguage", facts.language().tag())
            .add("legislationJurisdiction", site.tenant().name())
            .add("legislationLegalForce", force(facts.standing()))
            .add("datePublished", shown.publishedAt().toString())
            .add("publisher", publisher());
    site.words().type(facts.type()).ifPresent(it -> plan.add("legislationType", it));
    facts
        .decision()
        .ifPresent(
            it ->
                plan.add("legislationDate", it.date().toString())
                    .add(
                        "legislationPassedBy",
                        Json.createObjectBuilder()
                            .add("@type", "GovernmentOrganization")
                            .add("name", it.body())));
    facts
        .decision()
        .flatMap(Decision::caseNumber)
        .ifPresent(it -> plan.add("legislationIdentifier", it));
    facts.inForceFrom().ifPresent(it -> plan.add("temporalCoverage", it + "/.."));
    if (shown.series() == Series.ADOPTED) {
      plan.add("version", shown.number());
    }
    return inScript(plan.build());
  }

  /** Where one is on the site, as search engines show it. */
  String crumbs(List<LinkView> crumbs) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (int i = 0; i < crumbs.size(); i++) {
      JsonObjectBuilder item =
          Json.createObjectBuilder()
              .add("@type", "ListItem")
              .add("position", i + 1)
              .add("name", crumbs.get(i).text());
      crumbs.get(i).href().ifPresent(it -> item.add("item", site.whole(it)));
      items.add(item);
    }
    return inScript(
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "BreadcrumbList")
            .add("itemListElement", items)
            .build());
  }

  private JsonObjectBuilder publisher() {
    return Json.createObjectBuilder()
        .add("@type", "GovernmentOrganization")
        .add("name", site.tenant().name())
        .add("url", site.whole(site.front()));
  }

  private static String force(PublicStanding standing) {
    return switch (standing) {
      case IN_FORCE -> "https://schema.org/InForce";
      case SUPERSEDED, REPEALED, IN_HEARING, HEARD, ADOPTED, REGISTERED ->
          "https://schema.org/NotInForce";
    };
  }

  /** Text that cannot end the element in which it stands. */
  private static String inScript(JsonObject json) {
    return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
