package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.PlanView.HearingView;
import no.planverk.adapters.workspace.view.PlanView.VersionView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.application.publishing.FrozenName;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;

/** A plan's adopted versions and its hearings, as lines of tables, the newest first. */
record PlanVersions(Visit visit, PlanCard card) {
  private Words words() {
    return visit.words();
  }

  List<VersionView> versions() {
    return card.plan().versions().stream()
        .sorted(
            Comparator.comparingInt(Version::number)
                .thenComparingInt(Version::correction)
                .reversed())
        .map(this::version)
        .toList();
  }

  private VersionView version(Version version) {
    return new VersionView(
        version.correction() == 0
            ? words().get("plan.version.n", version.number())
            : words().get("plan.version.corrected", version.number(), version.correction()),
        List.of(new PlanWording(words()).standing(version.standing())),
        decision(version.decision()),
        version.inForceFrom().map(words()::brief).orElse("–"),
        links(version));
  }

  private List<LinkView> links(Version version) {
    List<LinkView> links = new ArrayList<>();
    published(version)
        .map(it -> new LinkView(words().get("plan.read.public"), publicAddress(visit, it), false))
        .ifPresent(links::add);
    if (card.may(Act.READ_TEXT) && !card.plan().facts().registeredOnly()) {
      String name =
          PlanTexts.name(new FrozenName(Series.ADOPTED, version.number(), version.correction()));
      links.add(link("plan.read.word", WordPages.PATH + "?text=" + name));
      links.add(link("plan.read.compare", ComparisonPages.PATH + "?to=" + name));
    }
    return links;
  }

  private LinkView link(String key, String path) {
    return new LinkView(words().get(key), new PlanAddress(visit, card.plan().id()).at(path), false);
  }

  private Optional<Publication> published(Version version) {
    boolean registered = card.plan().facts().registeredOnly();
    return card.published().stream()
        .filter(it -> it.series() == (registered ? Series.REGISTERED : Series.ADOPTED))
        .filter(it -> it.number() == version.number() && it.correction() == version.correction())
        .findFirst();
  }

  private String decision(Decision decision) {
    String made =
        words().get("plan.decision.made", decision.body(), words().brief(decision.date()));
    return decision
        .caseNumber()
        .map(it -> words().get("plan.decision.case", made, it))
        .orElse(made);
  }

  List<HearingView> hearings() {
    return card.plan().hearings().stream()
        .sorted(Comparator.comparing(Hearing::from).reversed())
        .map(this::hearing)
        .toList();
  }

  private HearingView hearing(Hearing hearing) {
    return new HearingView(
        words().get("hearing-stage." + hearing.stage().id()),
        words().get("plan.days", words().brief(hearing.from()), words().brief(hearing.to())),
        state(hearing),
        hearing.statementsReceived().map(String::valueOf).orElse("–"),
        hearing
            .decision()
            .body()
            .map(
                body ->
                    hearing
                        .decision()
                        .caseNumber()
                        .map(it -> words().get("plan.decision.case", body, it))
                        .orElse(body))
            .orElse("–"),
        closing(hearing));
  }

  private Optional<LinkView> closing(Hearing hearing) {
    boolean may =
        hearing.state() == Hearing.State.OPEN
            && card.may(Act.RUN_HEARING)
            && !visit.today().isBefore(hearing.firstDayAfter());
    return may
        ? Optional.of(
            new LinkView(
                words().get("step.closing"),
                new PlanAddress(visit, card.plan().id()).at(HearingClosingPages.path(hearing.id())),
                false))
        : Optional.empty();
  }

  private String state(Hearing hearing) {
    if (hearing.state() == Hearing.State.OPEN) {
      boolean over = !visit.today().isBefore(hearing.firstDayAfter());
      boolean coming = visit.today().isBefore(hearing.from());
      return words().get("plan.hearing." + (over ? "over" : coming ? "coming" : "open"));
    }
    return hearing
        .closedOn()
        .map(it -> words().get("plan.hearing.closed-on", words().brief(it)))
        .orElseGet(() -> words().get("plan.hearing.history"));
  }

  /** Where the public reads it. */
  static String publicAddress(Visit visit, Publication publication) {
    String plan = visit.at("/plan/" + publication.slug());
    return switch (publication.series()) {
      case HEARD -> plan + "/proposal";
      case ADOPTED -> plan + "/v/" + publication.number();
      case REGISTERED -> plan;
    };
  }
}
