package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Rank;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Section;
import no.planverk.domain.template.ElementLineage;
import no.planverk.domain.template.SectionGuide;
import org.junit.jupiter.api.Test;

/** What new plans began from: guides of their sections, lineages of their elements. */
public interface TemplatesContract extends StoreContract {
  private PlanId planned(String title) {
    Plan plan = Samples.plan(title);
    doInFjordvik(stores -> stores.plans().add(plan));
    return plan.id();
  }

  private SectionId section(PlanId plan) {
    Section section =
        new Section(
            new SectionId(UUID.randomUUID()),
            plan,
            Optional.empty(),
            Rank.row(1).getFirst(),
            new Title("Mål"),
            1);
    doInFjordvik(stores -> stores.manuscripts().add(section));
    return section.id();
  }

  private ElementId element(PlanId plan) {
    Element element =
        new Element(
            new ElementId(UUID.randomUUID()),
            ElementKind.GOAL,
            plan,
            Element.Content.titled("Renere fjord"),
            1);
    doInFjordvik(stores -> stores.manuscripts().add(element));
    return element.id();
  }

  @Test
  default void guides_come_back_with_their_sections_and_go_with_them() {
    PlanId plan = planned("Klimaplan");
    PlanId other = planned("Trafikkplan");
    SectionGuide goals = new SectionGuide(section(plan), Optional.of("Skriv målene."), true);
    SectionGuide rest = new SectionGuide(section(plan), Optional.empty(), true);
    SectionGuide others = new SectionGuide(section(other), Optional.of("Annet"), false);
    doInFjordvik(stores -> stores.guides().add(List.of(goals, rest, others)));

    assertThat(listedInFjordvik(stores -> stores.guides().of(plan)))
        .containsExactlyInAnyOrder(goals, rest);
    assertThat(listedInHavdal(stores -> stores.guides().of(plan))).isEmpty();

    doInFjordvik(stores -> stores.manuscripts().clear(plan));
    assertThat(listedInFjordvik(stores -> stores.guides().of(plan))).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.guides().of(other))).containsExactly(others);
  }

  @Test
  default void lineages_come_back_with_the_plan_in_which_the_elements_were_worded() {
    PlanId old = planned("Klimaplan 2020");
    PlanId young = planned("Klimaplan 2026");
    ElementLineage lineage = ElementLineage.copied(element(young), element(old), old);
    doInFjordvik(stores -> stores.lineages().add(List.of(lineage)));

    assertThat(listedInFjordvik(stores -> stores.lineages().of(young))).containsExactly(lineage);
    assertThat(listedInFjordvik(stores -> stores.lineages().of(old))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.lineages().of(young))).isEmpty();
  }

  @Test
  default void nothing_is_added_where_there_is_nothing() {
    doInFjordvik(
        stores -> {
          stores.guides().add(List.of());
          stores.lineages().add(List.of());
        });
    assertThat(listedInFjordvik(stores -> stores.guides().of(planned()))).isEmpty();
  }

  private static PlanId planned() {
    return new PlanId(UUID.randomUUID());
  }
}
