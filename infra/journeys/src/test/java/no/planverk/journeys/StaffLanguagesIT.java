package no.planverk.journeys;

import java.util.List;
import no.planverk.infra.RunningDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The staff's pages in other languages: they differ by their words, which need most room where
 * there is least.
 */
class StaffLanguagesIT {
  private static RunningDemo demo;
  private static Browsers browsers;

  @BeforeAll
  static void start() {
    demo = RunningDemo.start();
    browsers = new Browsers();
  }

  @AfterAll
  static void stop() {
    browsers.close();
    demo.close();
  }

  @ParameterizedTest
  @CsvSource({"lidarsund, Olav Kvernhus, 20", "lindsoe, Mette Lindegaard, 40"})
  void every_page_is_accessible_where_it_is_narrow(String tenant, String person, int atLeast) {
    new StaffPages(demo, browsers).areAccessible(tenant, person, List.of(320), atLeast);
  }
}
