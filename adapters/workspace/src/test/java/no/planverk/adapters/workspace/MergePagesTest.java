package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.fetching.CompareFigures;
import no.planverk.application.fetching.MergeElements;
import no.planverk.application.planning.AddElement;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.PlacementWords;
import no.planverk.application.planning.Written;
import no.planverk.application.redthread.ReadThread;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two elements become one on the page of one of them, with two municipalities. */
class MergePagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new GraphPages(
                      new ReadThread(it.desk, it.hall.almanac),
                      new MergeElements(it.desk, it.hall.pinning),
                      new CompareFigures(it.desk))));
  private final Drafted draft = new Drafted(office);
  private final Caller writer = draft.writer();

  @AfterEach
  void close() {
    office.close();
  }

  private ElementId measure(String title, String amount) {
    return measure(title, amount, Optional.empty(), Optional.empty());
  }

  private ElementId measure(
      String title, String amount, Optional<Integer> priceYear, Optional<Funding> funding) {
    Actor owner =
        new Actor.StaffMember(
            office.fjordvik.id(), writer.person().orElseThrow(), TenantRole.PLANNER);
    Cost cost =
        new Cost(
            2027, new BigDecimal(amount), Optional.empty(), Optional.empty(), priceYear, funding);
    ElementWords words =
        new ElementWords(
            new Title(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(cost),
            IndicatorValues.NONE);
    Reply<Written<Placed>> reply =
        new AddElement(office.desk, office.hall.richTexts)
            .add(
                owner,
                draft.plan(),
                Once.eachTime(),
                ElementKind.MEASURE,
                words,
                new PlacementWords(Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                Optional.empty());
    return ((Reply.Done<Written<Placed>>) reply).value().thing().element().id();
  }

  @Test
  void costs_of_one_year_are_told_apart() {
    ElementId bus = measure("Elbuss", "100");
    ElementId twin = measure("Elektrisk buss", "80", Optional.of(2025), Optional.of(Funding.NEW));
    assertThat(
            writer
                .get("/work/thread/elements/" + bus + "?with=" + twin)
                .page()
                .select("#merge ~ .table-scroll tbody th")
                .eachText())
        .containsExactly("2027 Drift NOK", "2027 Drift NOK, Nye penger, prisnivå 2025");
  }

  @Test
  void whoever_merges_sees_what_both_cost_and_chooses_what_holds() {
    ElementId bus = measure("Elbuss", "100");
    ElementId twin = measure("Elektrisk buss", "80");
    String page = "/work/thread/elements/" + bus;
    var shown = writer.get(page + "?with=" + twin).page();
    assertThat(shown.select("#merge ~ .table-scroll tbody tr").text())
        .isEqualTo("2027 Drift NOK 100 80 180");
    assertThat(shown.select("input[name=costs]").eachAttr("value"))
        .containsExactly("this", "other", "both");
    assertThat(shown.select("input[name=costs][checked]")).isEmpty();

    Map<String, String> unsaid = Map.of("with", twin.toString(), "stays", "this");
    Got refused = writer.post(page + "/merging", unsaid);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("Velg hvilke kostnader som gjelder");
    Caller stranger = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(stranger.get(page).status()).isEqualTo(404);

    Map<String, String> said = Map.of("with", twin.toString(), "stays", "other", "costs", "this");
    assertThat(stranger.post(page + "/merging", said).status()).isNotEqualTo(303);
    assertThat(writer.post(page + "/merging", said).location()).endsWith(twin + "?done=merged");
    assertThat(writer.get("/work/thread/elements/" + twin).text().replace('\u00a0', ' '))
        .contains("Kostnad til sammen: 100 NOK");
  }
}
