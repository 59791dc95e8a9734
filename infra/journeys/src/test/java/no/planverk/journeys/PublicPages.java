package no.planverk.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.infra.RunningDemo;

/** The addresses of the demo's public pages. */
final class PublicPages {
  private static final List<String> TENANTS = List.of("fjordvik", "lidarsund", "lindsoe");
  private static final Pattern PLACE = Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>");
  private static final Pattern ELEMENT = Pattern.compile("/element/[0-9a-f-]{36}");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private PublicPages() {}

  /** At least one page of each kind, in each language, and what stands where there is nothing. */
  static Stream<String> ofEveryKind() {
    return Stream.of(
        "/fjordvik/",
        "/fjordvik/plan",
        "/fjordvik/plan?sdg=13",
        "/fjordvik/plan?lang=en",
        "/fjordvik/thread",
        "/fjordvik/sdg",
        "/fjordvik/sdg/13",
        "/fjordvik/plan?q=finnes-ikke",
        "/fjordvik/search?q=skole",
        "/lindsoe/search/everywhere?q=plan",
        "/fjordvik/follow",
        "/lidarsund/plan/trafikktryggingsplan/follow",
        "/fjordvik/accessibility",
        "/fjordvik/data",
        "/fjordvik/embed/plans",
        "/fjordvik/embed/sdg",
        "/lidarsund/plan/trafikktryggingsplan/v/2/since/1",
        "/fjordvik/plan/kommuneplanens-samfunnsdel-2024-2036",
        "/fjordvik/plan/kommunedelplan-for-klima-og-energi",
        "/fjordvik/plan/kommunedelplan-for-klima-og-energi/proposal",
        "/fjordvik/plan/boligsosial-handlingsplan-2020-2027",
        "/fjordvik/plan/finnes-ikke",
        "/lidarsund/",
        "/lidarsund/plan/trafikktryggingsplan",
        "/lidarsund/plan/trafikktryggingsplan/v/1",
        "/lindsoe/",
        "/lindsoe/plan/strategiplan-2026-2029",
        "/ingen-kommune/");
  }

  /** Those, some more, an element of each municipality and all that their sitemaps name. */
  static Set<String> all(RunningDemo demo) throws IOException, InterruptedException {
    Set<String> all = new LinkedHashSet<>(ofEveryKind().toList());
    all.add("/fjordvik/thread?plan=kommuneplanens-samfunnsdel-2024-2036");
    all.add("/fjordvik/embed/goals/kommuneplanens-samfunnsdel-2024-2036");
    all.add("/lindsoe/search?q=findes-ikke");
    for (String tenant : TENANTS) {
      all.add("/" + tenant + "/search");
      PLACE
          .matcher(text(demo, "/" + tenant + "/sitemap.xml"))
          .results()
          .forEach(it -> all.add(it.group(1)));
      ELEMENT
          .matcher(text(demo, "/" + tenant + "/thread"))
          .results()
          .limit(1)
          .forEach(it -> all.add("/" + tenant + it.group()));
    }
    return all;
  }

  /** What stands at an address, whatever its status. */
  static String text(RunningDemo demo, String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(demo.url(address))).build();
    return HTTP.send(request, BodyHandlers.ofString()).body();
  }
}
