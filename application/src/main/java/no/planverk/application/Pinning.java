package no.planverk.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.fetching.Choice;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.SourcePlace;
import no.planverk.domain.fetching.Sources;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.fetching.Wording.Edition;
import no.planverk.domain.fetching.WordingId;
import no.planverk.domain.fetching.Words;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.writing.Notice;

/**
 * Keeps the words of fetched elements: which wording is fetched, when there is a newer one, and who
 * is told of it.
 */
public final class Pinning {
  private static final Set<PlanRole> TOLD = EnumSet.of(PlanRole.OWNER, PlanRole.EDITOR);

  private final Desk desk;
  private final PublicDocuments documents;

  public Pinning(Desk desk, PublicDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  /**
   * The wording in which an element is fetched today: that of its plan's newest adopted version, or
   * what the draft says where nothing of it was ever heard or adopted.
   */
  public Wording fetched(TenantStores stores, Element element) {
    Optional<Wording> newest = stores.fetches().newest(element.id());
    Words words = Words.of(element);
    if (newest.isPresent()) {
      boolean stands = newest.get().isSettled() || newest.get().words().equals(words);
      return stands ? newest.get() : noted(desk, stores, element, newest, words, Optional.empty());
    }
    return adopted(stores, element)
        .map(it -> noted(desk, stores, element, newest, it.words(), Optional.of(it.edition())))
        .orElseGet(() -> noted(desk, stores, element, newest, words, Optional.empty()));
  }

  /** What the element says in its plan's working text now, as a wording. */
  public Wording current(TenantStores stores, Element element) {
    Wording known = fetched(stores, element);
    Words words = Words.of(element);
    return known.words().equals(words)
        ? known
        : noted(desk, stores, element, Optional.of(known), words, Optional.empty());
  }

  private record Adopted(Words words, Edition edition) {}

  private Optional<Adopted> adopted(TenantStores stores, Element element) {
    return stores
        .plans()
        .find(element.source())
        .flatMap(source -> source.inForce().or(source::newestVersion))
        .flatMap(
            version ->
                text(stores, version)
                    .flatMap(text -> find(text, element.id()))
                    .map(
                        it ->
                            new Adopted(
                                new Words(new Title(it.title()), it.text()),
                                new Edition(Series.ADOPTED, version.number()))));
  }

  private Optional<PublishedText> text(TenantStores stores, Version version) {
    return stores
        .versions()
        .find(version.plan(), Series.ADOPTED, version.number(), version.correction())
        .filter(it -> !it.document().isEmpty())
        .map(it -> documents.text(it.document()));
  }

  private static Optional<PublishedElement> find(PublishedText text, ElementId id) {
    return text.allElements().filter(it -> it.element().equals(id)).findFirst();
  }

  private static Wording noted(
      Desk desk,
      TenantStores stores,
      Element element,
      Optional<Wording> before,
      Words words,
      Optional<Edition> edition) {
    Wording wording = next(desk, element, before, words, edition);
    stores.fetches().note(List.of(wording));
    return wording;
  }

  private static Wording next(
      Desk desk,
      Element element,
      Optional<Wording> before,
      Words words,
      Optional<Edition> edition) {
    return new Wording(
        new WordingId(desk.ids().next()),
        element.id(),
        before.map(Wording::number).orElse(0) + 1,
        words,
        element.source(),
        edition,
        desk.now());
  }

  /** An element of a draft says something else: those who fetched it from the draft are asked. */
  public static void reworded(
      Desk desk, TenantStores stores, Actor actor, Plan source, Element edited) {
    Optional<Wording> newest = stores.fetches().newest(edited.id());
    Words words = Words.of(edited);
    if (newest.isEmpty() || newest.get().isSettled() || newest.get().words().equals(words)) {
      return;
    }
    if (stores.fetches().isUsed(newest.get().id())) {
      noted(desk, stores, edited, newest, words, Optional.empty());
    } else {
      stores.fetches().amend(newest.get().saying(words, Optional.empty()));
    }
    tell(desk, stores, actor, source);
  }

  /**
   * A plan's text was frozen. The proposal of a later version tells nobody until it is adopted.
   * Wordings are kept of those elements alone that somebody has fetched.
   */
  public static void frozen(
      Desk desk, TenantStores stores, Plan plan, Manuscript text, Edition edition) {
    if (edition.series() == Series.HEARD && !plan.versions().isEmpty()) {
      return;
    }
    List<Element> own =
        text.elements().stream().filter(it -> it.source().equals(plan.id())).toList();
    Map<ElementId, Wording> newest =
        stores.fetches().newest(own.stream().map(Element::id).toList());
    List<Wording> changed = new ArrayList<>();
    for (Element element : own) {
      Wording before = newest.get(element.id());
      Words words = Words.of(element);
      if (before != null && !before.words().equals(words)) {
        changed.add(next(desk, element, Optional.of(before), words, Optional.of(edition)));
      } else if (before != null && !before.isSettled()) {
        stores.fetches().amend(before.saying(words, Optional.of(edition)));
      }
    }
    stores.fetches().note(changed);
  }

  /** Tells those who write the plans that fetched from this one, if they have to decide now. */
  public static void tell(Desk desk, TenantStores stores, Actor actor, Plan source) {
    Set<PlanId> plans =
        waiting(stores, stores.fetches().from(source.id())).stream()
            .map(it -> it.fetch().plan())
            .collect(Collectors.toSet());
    LocalDate today = stores.today(source.facts().type().country());
    for (PlanId plan : plans) {
      stores.plans().roles(plan).stream()
          .filter(it -> TOLD.contains(it.role()) && it.days().covers(today))
          .flatMap(Pinning::person)
          .distinct()
          .filter(it -> !isTold(stores, it, plan, source.id().value()))
          .forEach(
              it ->
                  Telling.tell(
                      desk, stores, actor, it, plan, Notice.Kind.SOURCE, source.id().value()));
    }
  }

  private static Stream<PersonId> person(PlanRoleRow row) {
    return row.holder() instanceof RoleHolder.OfPerson(PersonId id) ? Stream.of(id) : Stream.of();
  }

  private static boolean isTold(TenantStores stores, PersonId person, PlanId plan, UUID about) {
    return stores.talk().unseen(person).stream()
        .anyMatch(
            it ->
                it.kind() == Notice.Kind.SOURCE
                    && it.plan().equals(plan)
                    && it.about().equals(about));
  }

  /** What is to be decided of these, each against the newest wording and the end of its source. */
  public static List<Choice> waiting(TenantStores stores, List<Fetch> fetches) {
    Set<ElementId> elements = fetches.stream().map(Fetch::element).collect(Collectors.toSet());
    Map<ElementId, Wording> newest = stores.fetches().newest(elements);
    Map<ElementId, SourcePlace> places = stores.fetches().places(elements);
    Map<PlanId, Plan> sources =
        plans(stores, newest.values().stream().map(Wording::source).distinct().toList());
    List<Choice> choices = new ArrayList<>();
    for (Fetch fetch : fetches) {
      Wording latest = newest.getOrDefault(fetch.element(), fetch.shown());
      SourcePlace place = places.getOrDefault(fetch.element(), STANDING);
      Optional.ofNullable(sources.get(latest.source()))
          .flatMap(source -> fetch.waiting(latest, Sources.ending(source, place)))
          .ifPresent(choices::add);
    }
    return choices;
  }

  private static final SourcePlace STANDING = new SourcePlace(true, Optional.empty());

  private static Map<PlanId, Plan> plans(TenantStores stores, Collection<PlanId> ids) {
    return ids.stream()
        .flatMap(it -> stores.plans().find(it).stream())
        .collect(Collectors.toMap(Plan::id, Function.identity()));
  }
}
