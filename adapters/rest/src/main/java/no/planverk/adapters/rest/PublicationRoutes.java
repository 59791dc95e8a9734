package no.planverk.adapters.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.LookBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PublicationBody;
import no.planverk.adapters.rest.wire.PublishBody;
import no.planverk.adapters.rest.wire.PublishedBody;
import no.planverk.adapters.rest.wire.WithdrawalBody;
import no.planverk.application.publishing.ChooseLook;
import no.planverk.application.publishing.ListPublications;
import no.planverk.application.publishing.PublishPlan;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.application.publishing.WithdrawPublication;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;

/** Putting plans on the web and taking them off, and what anyone may read there. */
public final class PublicationRoutes implements RouteGroup {
  private final PublishPlan publishPlan;
  private final WithdrawPublication withdrawPublication;
  private final ListPublications listPublications;
  private final ReadPublication readPublication;
  private final ChooseLook chooseLook;

  public PublicationRoutes(
      PublishPlan publishPlan,
      WithdrawPublication withdrawPublication,
      ListPublications listPublications,
      ReadPublication readPublication,
      ChooseLook chooseLook) {
    this.publishPlan = publishPlan;
    this.withdrawPublication = withdrawPublication;
    this.listPublications = listPublications;
    this.readPublication = readPublication;
    this.chooseLook = chooseLook;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.put(
            "/plans/{id}/publication",
            "publishPlan",
            "Put an adopted version on the web",
            PublishBody.class,
            PublishedBody.class,
            this::publish),
        Endpoint.put(
            "/plans/{id}/withdrawal",
            "withdrawPublication",
            "Take a plan off the web, with an explanation",
            WithdrawalBody.class,
            WithdrawalBody.class,
            this::withdraw),
        Endpoint.put(
            "/look",
            "chooseLook",
            "Choose how the public site looks",
            LookBody.class,
            LookBody.class,
            this::look),
        Endpoint.get(
                "/publications",
                "listPublications",
                "Plans on the web",
                PublicationBody.class,
                this::list)
            .listing()
            .forEveryone(),
        Endpoint.get(
                "/publications/{slug}",
                "readPublication",
                "What stands at a plan's address",
                PublicationBody.class,
                this::read)
            .forEveryone());
  }

  private Answer publish(Call call) {
    PublishBody body = call.body(PublishBody.class);
    return call.answer(
        publishPlan.publish(
            call.actor(), call.planId(), call.expected(), Optional.ofNullable(body.version())),
        it -> Answer.ok(PlanWire.published(it, call.tenant().slug())));
  }

  private Answer withdraw(Call call) {
    WithdrawalBody body = call.body(WithdrawalBody.class);
    Faulty faulty = new Faulty();
    Optional<String> kind = faulty.required("/kind", body.kind());
    kind.filter(it -> !it.equals("explained"))
        .ifPresent(it -> faulty.add("/kind", FaultCode.NOT_IN_TABLE, it, "explained"));
    Optional<String> text = faulty.required("/text", body.text());
    text.filter(it -> it.length() > 5000)
        .ifPresent(it -> faulty.add("/text", FaultCode.INVALID_TEXT));
    faulty.check();
    return call.answer(
        withdrawPublication.withdraw(
            call.actor(), call.planId(), call.expected(), text.orElseThrow()),
        it -> Answer.ok(new WithdrawalBody("explained", it.explanation())));
  }

  private Answer look(Call call) {
    LookBody body = call.body(LookBody.class);
    call.expected();
    Faulty faulty = new Faulty();
    Optional<Look> look =
        faulty.required("/colour", body.colour(), FaultCode.INVALID_VALUE, Look::new);
    faulty.check();
    return call.answer(
        chooseLook.choose(call.actor(), look.orElseThrow()),
        it -> Answer.ok(new LookBody(it.colour())));
  }

  private Answer list(Call call) {
    List<PublicationBody> items =
        listPublications.list(call.tenant().id(), call.tenant().language()).stream()
            .flatMap(it -> body(call, it).stream())
            .toList();
    return Answer.ok(
        Etag.ofList(
            items.stream()
                .map(it -> it.slug() + it.version() + it.standing() + it.publishedAt())
                .collect(Collectors.joining(","))),
        PageBody.whole(items));
  }

  private Answer read(Call call) {
    Slug slug;
    try {
      slug = new Slug(call.segment("slug"));
    } catch (InvalidValue e) {
      throw new Stop(Problem.of(404, "not-found"));
    }
    return switch (readPublication.read(call.tenant().id(), slug)) {
      case PlanAddress.Open open ->
          body(call, open)
              .map(it -> Answer.ok(Etag.ofList(it.toString()), it))
              .orElseThrow(() -> new Stop(Problem.of(404, "not-found")));
      case PlanAddress.Withdrawn(Slug gone, String explanation) ->
          throw new Stop(Problem.of(410, "withdrawn", explanation));
      case PlanAddress.Moved(Slug to) ->
          new Answer(
              308, Optional.of(call.address("/publications/" + to)), Optional.empty(), new byte[0]);
      case PlanAddress.Unknown() -> throw new Stop(Problem.of(404, "not-found"));
    };
  }

  private static Optional<PublicationBody> body(Call call, PlanAddress.Open open) {
    return open.current().or(open::proposal).map(it -> body(call, open, it));
  }

  private static PublicationBody body(Call call, PlanAddress.Open open, Publication publication) {
    PublicFacts facts = publication.facts();
    return new PublicationBody(
        open.slug().value(),
        publication.plan().toString(),
        facts.type(),
        facts.title(),
        facts.subtitle().orElse(null),
        facts.language().tag(),
        PlanWire.period(facts.period()),
        facts.owner().orElse(null),
        PlanWire.sdg(facts.sdg()),
        facts.themes().stream().map(Theme::id).toList(),
        facts.standing().id(),
        publication.number(),
        publication.correction(),
        facts.decision().map(PlanWire::decision).orElse(null),
        facts.inForceFrom().map(Object::toString).orElse(null),
        facts.source().orElse(null),
        publication.hash().hex(),
        publication.hash().algorithm(),
        publication.publishedAt().toString(),
        PlanWire.url(publication, call.tenant().slug()),
        open.publications().stream()
            .filter(it -> it.series() == Series.ADOPTED)
            .map(Publication::number)
            .distinct()
            .sorted()
            .toList());
  }
}
