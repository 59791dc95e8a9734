package no.planverk.adapters.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import no.planverk.adapters.publication.view.ChoiceView;
import no.planverk.adapters.publication.view.ChoiceView.OptionView;
import no.planverk.adapters.publication.view.LinkView;
import no.planverk.adapters.publication.view.SearchView;
import no.planverk.adapters.publication.view.SearchView.HitView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.application.publishing.SearchEverywhere.FoundEverywhere;
import no.planverk.application.publishing.SearchEverywhere.Place;
import no.planverk.application.publishing.SearchPublished.Slice;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.Tenant;

/**
 * Makes the page of what is found in the plans of all municipalities that let themselves be found.
 */
final class EverywherePages {
  private static final int ON_A_PAGE = 20;

  private final Library library;
  private final Templates templates;

  EverywherePages(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  /** What is asked for: words and a type as on the own site, and a municipality by its address. */
  private record Asked(OverviewFilter filter, Optional<String> municipality) {
    boolean isAbout(Place place) {
      return isOfType(place) && isIn(place);
    }

    boolean isOfType(Place place) {
      return filter.type().map(PlanType::id).map(place.text().type()::equals).orElse(true);
    }

    boolean isIn(Place place) {
      return municipality.map(slug(place)::equals).orElse(true);
    }

    String query(int page) {
      OverviewFilter asked =
          new OverviewFilter(
              filter.text(),
              filter.type(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              page);
      String query = asked.query();
      return municipality
          .map(it -> "municipality=" + URLEncoder.encode(it, StandardCharsets.UTF_8))
          .map(it -> query.isEmpty() ? "?" + it : query + "&" + it)
          .orElse(query);
    }
  }

  private static String slug(Place place) {
    return place.municipality().slug().value();
  }

  Outcome show(Site site, OverviewFilter filter, Optional<String> municipality) {
    Asked asked = new Asked(filter, municipality.filter(it -> !it.isEmpty()));
    FoundEverywhere all =
        library.everywhere(
            site.tenant(),
            SearchWords.of(filter.text()),
            asked::isAbout,
            new Slice((filter.page() - 1) * ON_A_PAGE, ON_A_PAGE));
    Wording words = site.words();
    int count = (int) all.found().matches().stream().filter(it -> has(all, it, asked)).count();
    int pages = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
    String title = words.get("everywhere.title");
    SearchView view =
        new SearchView(
            title,
            words.get("everywhere.lead"),
            site.everywhere(),
            filter.text(),
            List.of(
                municipalities(words, all.places().values(), asked),
                types(words, all.places().values(), asked)),
            filter.text().isEmpty() ? "" : words.get("search.count", count),
            all.found().corrected()
                ? Optional.of(
                    words.get("search.corrected", filter.text(), all.found().words().text()))
                : Optional.empty(),
            all.found().shown().stream()
                .flatMap(it -> all.place(it.match()).map(place -> hit(site, place, it)).stream())
                .toList(),
            page(site, asked, filter.page() - 1, pages),
            page(site, asked, filter.page() + 1, pages),
            words.get("overview.place", filter.page(), pages),
            LinkView.to(
                words.get("everywhere.back", site.tenant().name()),
                site.search() + OverviewFilter.ALL.asking(filter.text()).query()));
    return new Outcome.Shown(
        PublicSite.page(
            templates.page(
                "search",
                site,
                site.shell(
                    title,
                    List.of(
                        site.frontCrumb(),
                        LinkView.to(words.get("nav.search"), site.search()),
                        LinkView.here(title)),
                    Optional.of(site.everywhere()),
                    false),
                view)),
        false);
  }

  private static boolean has(FoundEverywhere all, Match match, Asked asked) {
    return all.place(match).filter(asked::isAbout).isPresent();
  }

  private static Optional<String> page(Site site, Asked asked, int number, int pages) {
    return number < 1 || number > pages
        ? Optional.empty()
        : Optional.of(site.everywhere() + asked.query(number));
  }

  /** Those that have something of the type that is asked for. */
  private static ChoiceView municipalities(Wording words, Collection<Place> places, Asked asked) {
    Collator collator = Collator.getInstance(Locale.of(words.tag()));
    return choice(
        words,
        "municipality",
        places.stream()
            .filter(asked::isOfType)
            .map(Place::municipality)
            .distinct()
            .sorted((one, other) -> collator.compare(one.name(), other.name()))
            .map(it -> option(it, asked))
            .toList());
  }

  private static OptionView option(Tenant municipality, Asked asked) {
    String slug = municipality.slug().value();
    return new OptionView(
        slug, municipality.name(), asked.municipality().equals(Optional.of(slug)));
  }

  private static ChoiceView types(Wording words, Collection<Place> places, Asked asked) {
    Predicate<Place> in = asked::isIn;
    return choice(
        words,
        "type",
        places.stream()
            .filter(in)
            .map(it -> it.text().type())
            .distinct()
            .sorted()
            .map(
                it ->
                    new OptionView(
                        it,
                        words.type(it).orElse(it),
                        asked.filter().type().map(PlanType::id).equals(Optional.of(it))))
            .toList());
  }

  private static ChoiceView choice(Wording words, String name, List<OptionView> options) {
    return new ChoiceView(
        name, words.get("filter." + name), words.get("filter." + name + ".any"), options);
  }

  private static HitView hit(Site site, Place where, Excerpt found) {
    Passage passage = found.passage();
    String plan = site.home(where.municipality()) + "/plan/" + where.text().slug();
    boolean heard = where.text().heard();
    String place =
        passage.kind() == Passage.Kind.PLAN
            ? where.municipality().name()
            : where.municipality().name()
                + " › "
                + where.text().title()
                + (passage.place().isEmpty() ? "" : " › " + passage.place());
    return new HitView(
        LinkView.to(
            passage.title(), plan + (heard ? "/proposal" : "") + SearchPages.anchor(passage)),
        where.text().language().tag(),
        place,
        heard ? Optional.of(site.words().get("standing.in-hearing")) : Optional.empty(),
        found.excerpt().indexOf(Excerpt.FROM) < 0
            ? List.of()
            : SearchPages.pieces(found.excerpt()));
  }
}
