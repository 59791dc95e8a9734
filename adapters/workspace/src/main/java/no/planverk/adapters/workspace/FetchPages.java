package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.OfferView;
import no.planverk.adapters.workspace.view.OfferView.NodeView;
import no.planverk.adapters.workspace.view.SourcesView;
import no.planverk.adapters.workspace.view.SourcesView.SourceView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.fetching.FetchElements;
import no.planverk.application.fetching.ListSources;
import no.planverk.application.fetching.ListSources.Source;
import no.planverk.application.fetching.ReadSource;
import no.planverk.application.fetching.ReadSource.Offer;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;
import no.planverk.domain.publication.PublishedElement;

/** Looking into the plans above and beside, and fetching from them. */
public final class FetchPages implements PageGroup {
  static final String PATH = "/fetch";
  private static final String AT = RegisterSearch.PATH + "/{plan}" + PATH;
  private static final int LONGEST_CHOICE = 80;

  private final ListSources listSources;
  private final ReadSource readSource;
  private final FetchElements fetchElements;

  public FetchPages(ListSources listSources, ReadSource readSource, FetchElements fetchElements) {
    this.listSources = listSources;
    this.readSource = readSource;
    this.fetchElements = fetchElements;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(AT, this::list),
        Page.get(AT + "/{source}", visit -> offer(visit, 200)),
        Page.post(AT + "/{source}", this::fetch));
  }

  private Shown list(Visit visit) {
    ListSources.Sources sources =
        visit.needed(listSources.list(visit.actor(), PlanAddress.of(visit).plan()));
    Words words = visit.words();
    SourcesView view =
        new SourcesView(
            PlanAddress.path(visit, sources.plan()),
            words.get("fetch.title"),
            rows(visit, sources, true),
            rows(visit, sources, false));
    return Shown.sheet("sources", PlanAddress.title(view.title(), sources.plan()), view);
  }

  private static List<SourceView> rows(Visit visit, ListSources.Sources sources, boolean parents) {
    return sources.sources().stream()
        .filter(it -> it.parent() == parents)
        .map(it -> row(visit, it))
        .toList();
  }

  private static SourceView row(Visit visit, Source source) {
    Words words = visit.words();
    List<TagView> tags = new ArrayList<>();
    source
        .entry()
        .standing()
        .ifPresent(it -> tags.add(new TagView(words.get("standing." + it.id()), "success")));
    if (source.entry().standing().isEmpty()) {
      source
          .entry()
          .stage()
          .ifPresent(it -> tags.add(new TagView(words.get("stage." + it.id()), "info")));
    }
    if (source.fetched() > 0) {
      tags.add(new TagView(words.get("fetch.count", source.fetched()), "neutral"));
    }
    return new SourceView(
        source.entry().title(),
        source.open()
            ? Optional.of(PlanAddress.of(visit).at(PATH + "/" + source.entry().id()))
            : Optional.empty(),
        source.type().name(words.language()),
        tags);
  }

  private Shown offer(Visit visit, int status) {
    PlanAddress plan = PlanAddress.of(visit);
    PlanId from = new PlanId(visit.id("source"));
    Offer offer = visit.needed(readSource.read(visit.actor(), plan.plan(), from));
    if (!offer.into().mayBeWritten()) {
      throw new Turned(409, "refused");
    }
    Words words = visit.words();
    String title = words.get("fetch.from", offer.source().facts().title().value());
    List<LinkView> path = new ArrayList<>(PlanAddress.path(visit, offer.into()));
    path.add(new LinkView(words.get("fetch.title"), plan.at(PATH), false));
    Set<String> chosen = new HashSet<>(visit.form().all("elements"));
    OfferView view =
        new OfferView(
            path,
            title,
            offer
                .version()
                .map(it -> words.get("fetch.version", it))
                .orElseGet(() -> words.get("fetch.draft")),
            plan.at(PATH + "/" + from),
            offer.elements().stream().map(it -> node(words, offer, it, chosen)).toList(),
            visit.form().errors().getOrDefault("elements", ""),
            section(visit, offer.text()),
            under(visit, offer.text()));
    return new Shown.Sheet(status, "offer", title, view);
  }

  private static NodeView node(
      Words words, Offer offer, PublishedElement element, Set<String> chosen) {
    boolean here = offer.here().contains(element.element());
    return new NodeView(
        element.element().toString(),
        words.kind(element.kind()),
        element.number().orElse(""),
        element.title(),
        element.sdg().stream().map(it -> it.goal().number()).distinct().toList(),
        here,
        offer.origins().containsKey(element.element()),
        chosen.contains(element.element().toString()),
        element.children().stream().map(it -> node(words, offer, it, chosen)).toList());
  }

  private static FieldView section(Visit visit, Manuscript text) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", visit.words().get("fetch.section.last")));
    text.topSections().forEach(it -> sections(text, it, "", choices));
    return FieldView.select(
            "section", visit.words().get("fetch.section"), visit.form().raw("section"), choices)
        .told(visit.form().errors());
  }

  private static void sections(
      Manuscript text, Section section, String indent, List<ChoiceView> choices) {
    choices.add(new ChoiceView(section.id().toString(), indent + brief(section.title().value())));
    text.sectionsUnder(section.id()).forEach(it -> sections(text, it, indent + "– ", choices));
  }

  private static FieldView under(Visit visit, Manuscript text) {
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", visit.words().get("fetch.under.none")));
    text.topPlacements().forEach(it -> placements(text, it, "", choices));
    return FieldView.select(
            "under", visit.words().get("fetch.under"), visit.form().raw("under"), choices)
        .told(visit.form().errors());
  }

  private static void placements(
      Manuscript text, Placement placement, String indent, List<ChoiceView> choices) {
    if (text.shown(placement).kind().mayHaveChildren()) {
      choices.add(
          new ChoiceView(
              placement.id().toString(), indent + brief(text.shown(placement).title().value())));
      text.placementsUnder(placement.id())
          .forEach(it -> placements(text, it, indent + "– ", choices));
    }
  }

  private static String brief(String title) {
    return title.length() <= LONGEST_CHOICE ? title : title.substring(0, LONGEST_CHOICE - 1) + "…";
  }

  private Shown fetch(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Form form = visit.form();
    Optional<PlacementId> under = form.id("under").map(PlacementId::new);
    FetchElements.Wish wish =
        new FetchElements.Wish(
            new PlanId(visit.id("source")),
            form.all("elements").stream()
                .flatMap(it -> Ids.read(it).stream())
                .map(ElementId::new)
                .toList(),
            under.isPresent() ? Optional.empty() : form.id("section").map(SectionId::new),
            under);
    var reply = fetchElements.fetch(visit.actor(), plan.plan(), Once.eachTime(), wish);
    if (reply instanceof Reply.Faulty<?>(var faults)) {
      form.take(faults);
      return offer(visit, 400);
    }
    var written = visit.needed(reply);
    Placement first = written.thing().getFirst().placement();
    String place =
        written
            .text()
            .sectionOf(first.id())
            .map(it -> "/edit/" + it + "#p-" + first.id())
            .orElse("/edit");
    return Shown.done(plan.at(place), "fetch-done");
  }
}
