package no.planverk.adapters.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.WebLink;
import no.planverk.adapters.rest.wire.ExternalIdBody;
import no.planverk.adapters.rest.wire.PeriodBody;
import no.planverk.adapters.rest.wire.PlanFactsBody;
import no.planverk.adapters.rest.wire.SdgBody;
import no.planverk.adapters.rest.wire.SourceBody;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.ExternalId;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.sdg.SdgTag;
import org.jspecify.annotations.Nullable;

/** Reads a plan's facts from the wire. */
final class PlanFactsWire {
  private PlanFactsWire() {}

  static PlanFacts read(PlanFactsBody body, Faulty faulty) {
    Optional<PlanType> type =
        faulty.required("/type", body.type(), FaultCode.NOT_IN_TABLE, PlanFactsWire::type);
    Optional<Title> title =
        faulty.required("/title", body.title(), FaultCode.INVALID_TITLE, Title::new);
    Optional<Language> language =
        faulty.required("/language", body.language(), FaultCode.NOT_IN_TABLE, Language::of);
    Optional<Period> period = period(body.period(), faulty);
    Optional<Owner> owner =
        faulty.value("/ownerUnit", body.ownerUnit(), FaultCode.INVALID_VALUE, Owner::named);
    Optional<Significance> significance =
        faulty.value(
            "/significance", body.significance(), FaultCode.NOT_IN_TABLE, Significance::of);
    List<SdgTag> sdg = sdg(body.sdg(), "/sdg", faulty);
    List<Theme> themes = themes(body, faulty);
    List<ExternalId> externalIds = externalIds(body, faulty);
    Optional<Source> source = source(body.source(), faulty);
    faulty.check();
    return new PlanFacts(
        type.orElseThrow(),
        title.orElseThrow(),
        faulty.text(body.subtitle()),
        language.orElseThrow(),
        period,
        owner,
        links(body.parents()),
        links(body.replaces()),
        significance,
        faulty.text(body.significanceReason()),
        sdg,
        themes,
        externalIds,
        source);
  }

  private static PlanType type(String id) {
    return PlanTypes.find(id)
        .orElseThrow(() -> new InvalidValue("there is no plan type of that id"));
  }

  private static Optional<Period> period(@Nullable PeriodBody body, Faulty faulty) {
    if (body == null || (body.from() == null && body.to() == null)) {
      return Optional.empty();
    }
    Optional<Integer> from = faulty.year("/period/from", body.from());
    Optional<Integer> to = faulty.year("/period/to", body.to());
    if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
      faulty.add("/period/to", FaultCode.ENDS_BEFORE_IT_BEGINS);
      return Optional.empty();
    }
    return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Period(from, to));
  }

  static List<SdgTag> sdg(@Nullable List<SdgBody> bodies, String pointer, Faulty faulty) {
    List<SdgTag> tags = new ArrayList<>();
    List<SdgBody> given = Faulty.list(bodies);
    for (int i = 0; i < given.size(); i++) {
      SdgBody body = given.get(i);
      faulty
          .required(
              pointer + "/" + i + "/id",
              body.id(),
              FaultCode.INVALID_SDG,
              id -> SdgTag.of(id, faulty.text(body.reason())))
          .ifPresent(tags::add);
    }
    return tags;
  }

  private static List<Theme> themes(PlanFactsBody body, Faulty faulty) {
    List<Theme> themes = new ArrayList<>();
    List<String> given = Faulty.list(body.themes());
    for (int i = 0; i < given.size(); i++) {
      faulty
          .value("/themes/" + i, given.get(i), FaultCode.NOT_IN_TABLE, Theme::of)
          .ifPresent(themes::add);
    }
    return themes;
  }

  private static List<ExternalId> externalIds(PlanFactsBody body, Faulty faulty) {
    List<ExternalId> ids = new ArrayList<>();
    List<ExternalIdBody> given = Faulty.list(body.externalIds());
    for (int i = 0; i < given.size(); i++) {
      Optional<String> scheme =
          faulty.required("/externalIds/" + i + "/scheme", given.get(i).scheme());
      Optional<String> value =
          faulty.required("/externalIds/" + i + "/value", given.get(i).value());
      if (scheme.isPresent() && value.isPresent()) {
        ids.add(new ExternalId(scheme.get(), value.get()));
      }
    }
    return ids;
  }

  private static Optional<Source> source(@Nullable SourceBody body, Faulty faulty) {
    if (body == null) {
      return Optional.empty();
    }
    Optional<SourceKind> kind =
        faulty.required("/source/kind", body.kind(), FaultCode.NOT_IN_TABLE, SourceKind::of);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case LINK ->
          faulty
              .required("/source/href", body.href(), FaultCode.INVALID_ADDRESS, WebLink::check)
              .map(it -> new Source(SourceKind.LINK, it));
      case FILE ->
          faulty.required("/source/file", body.file()).map(it -> new Source(SourceKind.FILE, it));
    };
  }

  private static List<PlanLink> links(@Nullable List<String> names) {
    return Faulty.list(names).stream().map(it -> new PlanLink(it, Optional.empty())).toList();
  }
}
