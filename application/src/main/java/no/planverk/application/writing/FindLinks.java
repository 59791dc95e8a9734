package no.planverk.application.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.register.RegisterQuery;

/** Finds what a text of a plan can link to: other plans with an address, and its own parts. */
public final class FindLinks {
  private static final int MOST = 10;

  private final Desk desk;

  public FindLinks(Desk desk) {
    this.desk = desk;
  }

  /** Something to link to. */
  public sealed interface Target {
    String title();

    /** Another plan, at its public address. */
    record OfPlan(String title, Slug slug) implements Target {}

    /** A section of the same plan. */
    record OfSection(String title, SectionId section) implements Target {}

    /** An element of the same plan. */
    record OfElement(String title, ElementKind kind, PlacementId placement) implements Target {}
  }

  public Reply<List<Target>> find(Actor actor, PlanId id, String words) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan ->
                    Reply.done(
                        Stream.concat(own(stores.manuscripts().of(id), words), plans(stores, words))
                            .toList())));
  }

  private static Stream<Target> own(Manuscript text, String words) {
    Stream<Target> sections =
        text.sections().stream().map(it -> new Target.OfSection(it.title().value(), it.id()));
    Stream<Target> elements =
        text.placements().stream()
            .map(
                it ->
                    new Target.OfElement(
                        text.shown(it).title().value(), text.shown(it).kind(), it.id()));
    return Stream.concat(sections, elements)
        .filter(it -> lower(it.title()).contains(lower(words)))
        .sorted(Comparator.comparing(it -> it.title().length()))
        .limit(MOST);
  }

  private static Stream<Target> plans(TenantStores stores, String words) {
    RegisterQuery query =
        new RegisterQuery(
            Optional.of(words),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return stores.plans().register(query).stream()
        .filter(it -> it.published())
        .limit(MOST)
        .flatMap(
            it ->
                stores.plans().find(it.id()).stream()
                    .flatMap(plan -> plan.slug().stream())
                    .map(slug -> new Target.OfPlan(it.title(), slug)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
