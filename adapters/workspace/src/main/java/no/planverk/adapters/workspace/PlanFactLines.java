package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.PlanView.FactLine;
import no.planverk.adapters.workspace.view.PlanView.TextView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.catalogue.AdoptingBody;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.sdg.SdgTag;

/** What the register knows of a plan, line by line. */
final class PlanFactLines {
  private final Visit visit;
  private final Words words;
  private final PlanCard card;
  private final Plan plan;
  private final List<FactLine> lines = new ArrayList<>();

  private PlanFactLines(Visit visit, PlanCard card) {
    this.visit = visit;
    this.words = visit.words();
    this.card = card;
    this.plan = card.plan();
  }

  static List<FactLine> of(Visit visit, PlanCard card) {
    PlanFactLines facts = new PlanFactLines(visit, card);
    facts.tell();
    return facts.lines;
  }

  private void tell() {
    PlanFacts facts = plan.facts();
    PlanWording wording = new PlanWording(words);
    add("register.type", type(facts.type()));
    add("plan.period", Optional.of(wording.period(facts.period())).filter(it -> !it.isEmpty()));
    add("plan.owner", facts.owner().map(Owner::name));
    add("plan.language", Optional.of(words.get("language." + facts.language().tag())));
    addAll("plan.parent", facts.parents().stream().map(this::link).toList());
    addAll("plan.replaced", facts.replaces().stream().map(this::link).toList());
    addAll("plan.origins", card.origins().stream().map(this::origin).toList());
    add("plan.themes", themes(facts));
    addAll("plan.sdg", facts.sdg().stream().map(this::goal).toList());
    facts.significance().ifPresent(it -> add("plan.significance", significance()));
    facts.source().flatMap(this::source).ifPresent(it -> addAll("plan.source", List.of(it)));
    addAll("plan.on-web", List.of(onWeb()));
    if (!facts.registeredOnly()) {
      add(
          "plan.open",
          Optional.of(words.get(plan.openToStaff() ? "plan.open.yes" : "plan.open.no")));
    }
    add("plan.changed", Optional.of(visit.time(plan.changedAt())));
  }

  /** The type and who adopts it, where the law says so. */
  private Optional<String> type(PlanType type) {
    String name = words.type(type);
    return Optional.of(
        type.adoptingBody()
            .filter(AdoptingBody::binds)
            .map(it -> words.get("plan.type.adopted-by", name, body(it), it.source()))
            .orElse(name));
  }

  private String body(AdoptingBody body) {
    return words.get("body-kind." + body.kind().id());
  }

  private Optional<String> significance() {
    String weight = words.get("plan.significance." + plan.facts().weight().id());
    return Optional.of(
        plan.facts().significanceReason().map(it -> weight + ": " + it).orElse(weight));
  }

  private Optional<String> themes(PlanFacts facts) {
    return Optional.of(
            String.join(
                ", ",
                facts.themes().stream().map((Theme it) -> it.name(words.language())).toList()))
        .filter(it -> !it.isEmpty());
  }

  private TextView goal(SdgTag tag) {
    String title = tag.id() + " " + tag.goal().title(words.language());
    return TextView.plain(tag.reason().map(it -> title + ": " + it).orElse(title));
  }

  private TextView link(PlanLink link) {
    return link.plan()
        .map(it -> TextView.to(link.name(), new PlanAddress(visit, it).at("")))
        .orElseGet(() -> TextView.plain(link.name()));
  }

  private TextView origin(ReadPlanCard.Origin origin) {
    return TextView.to(
        words.get("plan.origin", origin.title(), origin.elements()),
        new PlanAddress(visit, origin.plan()).at(""));
  }

  private Optional<TextView> source(Source source) {
    if (source.kind() == SourceKind.LINK) {
      return Optional.of(TextView.to(source.reference(), source.reference()));
    }
    return card.files().stream()
        .filter(it -> it.key().equals(source.reference()))
        .findFirst()
        .map(it -> TextView.to(it.name(), PlanFilePages.address(visit, plan.id(), it)));
  }

  private TextView onWeb() {
    return card.published().stream()
        .max(java.util.Comparator.comparing(Publication::publishedAt))
        .map(
            it ->
                TextView.to(
                    words.get("plan.on-web.yes", "/" + it.slug()), visit.at("/plan/" + it.slug())))
        .orElseGet(() -> TextView.plain(words.get("plan.on-web.no")));
  }

  private void add(String key, Optional<String> text) {
    text.ifPresent(it -> addAll(key, List.of(TextView.plain(it))));
  }

  private void addAll(String key, List<TextView> texts) {
    if (!texts.isEmpty()) {
      lines.add(new FactLine(words.get(key), texts));
    }
  }
}
