package no.planverk.adapters.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicNode;
import no.planverk.domain.publication.PublicPlan;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.sdg.SdgTarget;

/**
 * The rows of each set of open data. Every row has a text in each column of its set; an empty text
 * says that nothing is known. URIs are the addresses of the pages.
 */
record OpenData(Site site, List<PlanAddress.Open> addresses, PublicThread thread) {
  List<List<String>> rows(DataSet set) {
    return switch (set) {
      case PLANS ->
          addresses.stream().flatMap(it -> ListedPlan.of(it).stream()).map(this::plan).toList();
      case ELEMENTS -> thread.nodes().stream().map(this::element).toList();
      case COSTS -> thread.nodes().stream().flatMap(it -> costs(it).stream()).toList();
      case INDICATORS -> thread.nodes().stream().flatMap(it -> values(it).stream()).toList();
      case SDG -> marks();
    };
  }

  private List<String> plan(ListedPlan plan) {
    PublicFacts facts = plan.facts();
    Optional<HearingDays> hearing = plan.proposal().flatMap(HearingDays::of);
    Publication shown = plan.shown();
    return List.of(
        uri(plan),
        shown.plan().toString(),
        facts.title(),
        facts.type(),
        facts.language().tag(),
        facts.period().flatMap(Period::from).map(String::valueOf).orElse(""),
        facts.period().flatMap(Period::to).map(String::valueOf).orElse(""),
        facts.standing().id(),
        facts.decision().map(Decision::body).orElse(""),
        facts.decision().map(it -> it.date().toString()).orElse(""),
        facts.decision().flatMap(Decision::caseNumber).orElse(""),
        facts.inForceFrom().map(String::valueOf).orElse(""),
        hearing.map(it -> it.from().toString()).orElse(""),
        hearing.map(it -> it.to().toString()).orElse(""),
        thread
            .plan(shown.plan())
            .map(
                it ->
                    it.above().stream()
                        .flatMap(above -> thread.plan(above).stream())
                        .map(this::uri)
                        .sorted()
                        .collect(Collectors.joining(" ")))
            .orElse(""));
  }

  private String uri(ListedPlan plan) {
    return site.whole(site.plan(plan.slug()));
  }

  private String uri(PublicPlan plan) {
    return site.whole(site.plan(plan.slug()));
  }

  private String uri(PublicNode node) {
    return site.whole(site.element(node.id()));
  }

  private String planOf(PublicNode node) {
    return thread.plan(node.home()).map(this::uri).orElse("");
  }

  private List<String> element(PublicNode node) {
    return List.of(
        uri(node),
        node.id().toString(),
        node.kind().id(),
        node.title(),
        planOf(node),
        node.stands().stream()
            .flatMap(it -> thread.plan(it.plan()).stream())
            .map(this::uri)
            .filter(it -> !it.equals(planOf(node)))
            .distinct()
            .collect(Collectors.joining(" ")),
        thread.above(node.id()).stream()
            .flatMap(it -> thread.node(it).stream())
            .map(this::uri)
            .collect(Collectors.joining(" ")),
        node.owner().orElse(""),
        node.deadline().map(it -> it.text()).orElse(""),
        node.status().map(it -> it.id()).orElse(""));
  }

  private List<List<String>> costs(PublicNode node) {
    return node.costs().stream().map(it -> cost(node, it)).toList();
  }

  private List<String> cost(PublicNode node, Cost cost) {
    return List.of(
        uri(node),
        node.title(),
        String.valueOf(cost.year()),
        cost.amount().toPlainString(),
        cost.currency().map(it -> it.name()).orElse(site.tenant().country().currency()),
        cost.kind().orElse(CostKind.OPERATING).id(),
        cost.funding().map(it -> it.id()).orElse(""));
  }

  private List<List<String>> values(PublicNode node) {
    IndicatorValues indicator = node.indicator();
    List<List<String>> rows = new ArrayList<>();
    indicator
        .baseline()
        .ifPresent(
            it ->
                rows.add(
                    value(node, "baseline", it.year() + "-12-31", it.value().toPlainString(), "")));
    indicator
        .targets()
        .forEach(
            it ->
                rows.add(
                    value(node, "target", it.year() + "-12-31", it.value().toPlainString(), "")));
    indicator
        .readings()
        .forEach(
            it ->
                rows.add(
                    value(
                        node,
                        "reading",
                        it.date().toString(),
                        it.value().map(number -> number.toPlainString()).orElse(""),
                        it.source().orElse(""))));
    return rows;
  }

  private List<String> value(
      PublicNode node, String kind, String date, String value, String source) {
    return List.of(
        uri(node),
        node.title(),
        node.indicator().unit().orElse(""),
        node.indicator().direction().map(it -> it.id()).orElse(""),
        kind,
        date,
        value,
        source);
  }

  private List<List<String>> marks() {
    List<List<String>> rows = new ArrayList<>();
    for (PublicPlan plan : thread.plans()) {
      plan.facts().sdg().forEach(it -> rows.add(mark(uri(plan), "plan", plan.facts().title(), it)));
    }
    for (PublicNode node : thread.nodes()) {
      node.sdg().forEach(it -> rows.add(mark(uri(node), node.kind().id(), node.title(), it)));
    }
    return rows;
  }

  private static List<String> mark(String subject, String kind, String title, SdgTag tag) {
    return List.of(
        subject,
        kind,
        title,
        String.valueOf(tag.goal().number()),
        tag.target().map(SdgTarget::id).orElse(""),
        tag.reason().orElse(""));
  }
}
