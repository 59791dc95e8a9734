package no.planverk.adapters.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.rest.wire.DecisionBody;
import no.planverk.adapters.rest.wire.ExternalIdBody;
import no.planverk.adapters.rest.wire.HearingBody;
import no.planverk.adapters.rest.wire.LinkBody;
import no.planverk.adapters.rest.wire.PeriodBody;
import no.planverk.adapters.rest.wire.PlanBody;
import no.planverk.adapters.rest.wire.PublishedBody;
import no.planverk.adapters.rest.wire.SdgBody;
import no.planverk.adapters.rest.wire.SourceBody;
import no.planverk.adapters.rest.wire.StageBody;
import no.planverk.adapters.rest.wire.VersionBody;
import no.planverk.adapters.rest.wire.WarningBody;
import no.planverk.application.planning.ReadPlan.PlanRecord;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingDecision;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.tenant.TenantSlug;
import org.jspecify.annotations.Nullable;

/** Writes plans to the wire. */
final class PlanWire {
  private PlanWire() {}

  static PlanBody plan(PlanRecord record, TenantSlug tenant) {
    return plan(record.plan(), record.stages(), record.published(), tenant);
  }

  static PlanBody plan(Plan plan, TenantSlug tenant) {
    return plan(plan, List.of(), List.of(), tenant);
  }

  private static PlanBody plan(
      Plan plan, List<StageChange> stages, List<Publication> published, TenantSlug tenant) {
    PlanFacts facts = plan.facts();
    return new PlanBody(
        plan.id().toString(),
        facts.type().id(),
        facts.title().value(),
        facts.subtitle().orElse(null),
        facts.language().tag(),
        period(facts.period()),
        facts.owner().map(Owner::name).orElse(null),
        facts.parents().stream().map(PlanWire::link).toList(),
        facts.replaces().stream().map(PlanWire::link).toList(),
        facts.significance().map(it -> it.id()).orElse(null),
        facts.significanceReason().orElse(null),
        sdg(facts.sdg()),
        facts.themes().stream().map(Theme::id).toList(),
        facts.externalIds().stream()
            .map(it -> new ExternalIdBody(it.scheme(), it.value()))
            .toList(),
        facts.source().map(PlanWire::source).orElse(null),
        plan.slug().map(Slug::value).orElse(null),
        plan.openToStaff(),
        facts.registeredOnly(),
        plan.stage().map(Stage::id).orElse(null),
        plan.versions().stream().map(PlanWire::version).toList(),
        plan.hearings().stream().map(it -> hearing(it, null)).toList(),
        stages.stream().map(PlanWire::stage).toList(),
        published.stream().map(it -> published(it, tenant)).toList(),
        plan.createdAt().toString(),
        plan.changedAt().toString(),
        plan.revision());
  }

  static @Nullable PeriodBody period(Optional<Period> period) {
    return period
        .map(it -> new PeriodBody(it.from().orElse(null), it.to().orElse(null)))
        .orElse(null);
  }

  static List<SdgBody> sdg(List<SdgTag> tags) {
    return tags.stream().map(it -> new SdgBody(it.id(), it.reason().orElse(null))).toList();
  }

  private static LinkBody link(PlanLink link) {
    return new LinkBody(link.name(), link.plan().map(it -> it.toString()).orElse(null));
  }

  private static SourceBody source(Source source) {
    return source.kind() == SourceKind.LINK
        ? new SourceBody(source.kind().id(), source.reference(), null)
        : new SourceBody(source.kind().id(), null, source.reference());
  }

  private static StageBody stage(StageChange change) {
    return new StageBody(
        change.version().orElse(null),
        change.stage(),
        change.on().toString(),
        change.recordedAt().toString());
  }

  static VersionBody version(Version version) {
    return new VersionBody(
        version.number(),
        version.correction(),
        version.language().tag(),
        version.standing().id(),
        version.hash().hex(),
        version.hash().algorithm(),
        decision(version.decision()),
        version.inForceFrom().map(Object::toString).orElse(null),
        version.correctionReason().orElse(null),
        version.frozenAt().toString());
  }

  static DecisionBody decision(Decision decision) {
    return new DecisionBody(
        decision.body(),
        decision.date().toString(),
        decision.caseNumber().orElse(null),
        decision.legalBasis().orElse(null));
  }

  static HearingBody hearing(Hearing hearing, @Nullable List<WarningBody> warnings) {
    HearingDecision decision = hearing.decision();
    return new HearingBody(
        hearing.id().toString(),
        hearing.stage().id(),
        hearing.from().toString(),
        hearing.to().toString(),
        hearing.statementsReceived().orElse(null),
        decision.equals(HearingDecision.UNKNOWN)
            ? null
            : new DecisionBody(
                decision.body().orElse(null),
                decision.date().map(Object::toString).orElse(null),
                decision.caseNumber().orElse(null),
                null),
        hearing.forVersion(),
        hearing.heardVersion().orElse(null),
        hearing.state().name().toLowerCase(Locale.ROOT),
        hearing.closedOn().map(Object::toString).orElse(null),
        hearing.rule().orElse(null),
        warnings,
        hearing.revision());
  }

  static PublishedBody published(Publication publication, TenantSlug tenant) {
    return new PublishedBody(
        publication.slug().value(),
        publication.series().id(),
        publication.number(),
        publication.correction(),
        publication.facts().standing().id(),
        publication.publishedAt().toString(),
        url(publication, tenant));
  }

  static String url(Publication publication, TenantSlug tenant) {
    String address = "/" + tenant + "/plan/" + publication.slug();
    return publication.series() == Series.HEARD ? address + "/proposal" : address;
  }
}
