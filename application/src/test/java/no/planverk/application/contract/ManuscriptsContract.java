package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.planverk.application.port.Manuscripts.Parts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import org.junit.jupiter.api.Test;

/** The texts of plans. */
public interface ManuscriptsContract extends StoreContract {
  private PlanId begunPlan() {
    Plan plan = Samples.plan("Klimaplan " + UUID.randomUUID());
    doInFjordvik(stores -> stores.plans().add(plan));
    return plan.id();
  }

  private Manuscript storedText(PlanId plan) {
    Manuscript text = SampleTexts.whole(plan);
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.manuscripts().addAll(plan, text);
        });
    return text;
  }

  private Manuscript textOf(PlanId plan) {
    return inFjordvik(stores -> stores.manuscripts().of(plan));
  }

  private static void assertSame(Manuscript found, Manuscript expected) {
    assertThat(found.sections()).containsExactlyInAnyOrderElementsOf(expected.sections());
    assertThat(found.topSections()).isEqualTo(expected.topSections());
    assertThat(found.blocks()).containsExactlyInAnyOrderElementsOf(expected.blocks());
    assertThat(found.placements()).containsExactlyInAnyOrderElementsOf(expected.placements());
    assertThat(found.topPlacements()).isEqualTo(expected.topPlacements());
    assertThat(found.elements()).containsExactlyInAnyOrderElementsOf(expected.elements());
    assertThat(found.files()).isEqualTo(expected.files());
  }

  @Test
  default void a_whole_text_comes_back_as_it_was() {
    PlanId plan = begunPlan();
    Manuscript text = storedText(plan);
    assertSame(textOf(plan), text);
  }

  @Test
  default void another_municipality_sees_nothing_of_a_text() {
    PlanId plan = begunPlan();
    Manuscript text = storedText(plan);
    Section section = text.topSections().getFirst();
    Block block = text.blocks().getFirst();
    Element element = text.elements().getFirst();
    Placement placement = text.placements().getFirst();
    assertSame(inHavdal(stores -> stores.manuscripts().of(plan)), Manuscript.empty());
    assertThat(foundInHavdal(stores -> stores.manuscripts().element(element.id()))).isEmpty();
    assertThat(didInHavdal(stores -> stores.manuscripts().save(section))).isFalse();
    assertThat(didInHavdal(stores -> stores.manuscripts().save(block))).isFalse();
    assertThat(didInHavdal(stores -> stores.manuscripts().save(element))).isFalse();
    assertThat(didInHavdal(stores -> stores.manuscripts().save(placement))).isFalse();
    assertThat(didInHavdal(stores -> taken(stores, plan, section))).isFalse();
    assertSame(textOf(plan), text);
  }

  @Test
  default void a_plan_without_sections_keeps_its_files() {
    PlanId plan = begunPlan();
    Manuscript onlyFiles =
        new Manuscript(List.of(), List.of(), List.of(), List.of(), SampleTexts.files());
    doInFjordvik(stores -> stores.manuscripts().addAll(plan, onlyFiles));
    assertThat(textOf(plan).files()).isEqualTo(SampleTexts.files());
    assertThat(listedInFjordvik(stores -> stores.manuscripts().files(plan)))
        .isEqualTo(SampleTexts.files());
    assertThat(listedInHavdal(stores -> stores.manuscripts().files(plan))).isEmpty();
    List<PlanFile> one = SampleTexts.files().subList(1, 2);
    doInFjordvik(stores -> stores.manuscripts().attach(plan, one));
    assertThat(textOf(plan).files()).isEqualTo(one);
  }

  @Test
  default void a_section_is_saved_moved_and_removed() {
    PlanId plan = begunPlan();
    Section first = SampleTexts.section(plan, Optional.empty(), "B");
    Section second = SampleTexts.section(plan, Optional.empty(), "V");
    doInFjordvik(
        stores -> {
          stores.manuscripts().add(first);
          stores.manuscripts().add(second);
        });
    Section moved = second.at(Optional.of(first.id()), new Rank("C")).titled(new Title("Ny"));
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(moved))).isTrue();
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(moved))).isFalse();
    assertThat(textOf(plan).sectionsUnder(first.id())).containsExactly(moved.stored());
    assertThat(didInFjordvik(stores -> taken(stores, plan, second))).isFalse();
    assertThat(didInFjordvik(stores -> taken(stores, plan, moved.stored()))).isTrue();
    assertThat(textOf(plan).sections()).containsExactly(first);
  }

  private static boolean taken(TenantStores stores, PlanId plan, Section section) {
    return taken(stores, plan, new Parts(List.of(section), List.of(), List.of()));
  }

  private static boolean taken(TenantStores stores, PlanId plan, Parts parts) {
    return stores
        .manuscripts()
        .remove(
            new Removal(
                new RemovalId(UUID.randomUUID()),
                plan,
                Removal.What.SECTION,
                "Mål",
                new Author("job", Optional.empty()),
                Samples.NOW,
                Optional.empty()),
            parts);
  }

  @Test
  default void a_block_is_saved_and_moved() {
    PlanId plan = begunPlan();
    Section section = SampleTexts.section(plan, Optional.empty(), "B");
    Block block = SampleTexts.prose(section, "V");
    doInFjordvik(
        stores -> {
          stores.manuscripts().add(section);
          stores.manuscripts().add(block);
        });
    Block changed =
        block.holding(new Block.Prose(new RichText("<p>Nytt</p>"))).at(section.id(), new Rank("C"));
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(changed))).isTrue();
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(changed))).isFalse();
    assertThat(textOf(plan).blocks()).containsExactly(changed.stored());
  }

  @Test
  default void an_element_is_changed_in_every_field() {
    PlanId plan = begunPlan();
    Element element = SampleTexts.full(plan, ElementKind.INDICATOR);
    doInFjordvik(
        stores -> {
          Samples.settle(stores);
          stores.manuscripts().add(element);
        });
    assertThat(foundInFjordvik(stores -> stores.manuscripts().element(element.id())))
        .contains(element);
    Element emptied = element.with(Element.Content.titled("Berre ein tittel"));
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(emptied))).isTrue();
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(element))).isFalse();
    assertThat(foundInFjordvik(stores -> stores.manuscripts().element(element.id())))
        .contains(emptied.stored());
    Element filled = emptied.stored().with(element.content());
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(filled))).isTrue();
    assertThat(foundInFjordvik(stores -> stores.manuscripts().element(element.id())))
        .contains(filled.stored());
  }

  @Test
  default void an_element_stands_in_two_plans_and_is_one() {
    PlanId source = begunPlan();
    PlanId other = begunPlan();
    Element element = SampleTexts.plain(source, ElementKind.GOAL, "Utslepp ned");
    Placement here = SampleTexts.placement(source, element, "V");
    Placement there = SampleTexts.placement(other, element, "B");
    doInFjordvik(
        stores -> {
          stores.manuscripts().add(element);
          stores.manuscripts().add(here);
          stores.manuscripts().add(there);
        });
    Element edited = element.with(element.content().titledAnew(new Title("Utslepp bort")));
    doInFjordvik(stores -> stores.manuscripts().save(edited));
    assertThat(textOf(other).shown(there)).isEqualTo(edited.stored());
    doInFjordvik(stores -> stores.manuscripts().clear(source));
    assertThat(textOf(source).elements()).isEmpty();
    assertThat(textOf(other).elements()).containsExactly(edited.stored());
  }

  @Test
  default void a_placement_goes_with_the_block_that_shows_it_and_what_contributes_to_it() {
    PlanId plan = begunPlan();
    Section section = SampleTexts.section(plan, Optional.empty(), "B");
    Element goal = SampleTexts.plain(plan, ElementKind.GOAL, "Mål");
    Element measure = SampleTexts.plain(plan, ElementKind.MEASURE, "Tiltak");
    Placement target = SampleTexts.placement(plan, goal, "B");
    Placement source =
        SampleTexts.placement(plan, measure, "V").showing(Optional.of("A1"), List.of(target.id()));
    doInFjordvik(
        stores -> {
          stores
              .manuscripts()
              .addAll(
                  plan,
                  new Manuscript(
                      List.of(section),
                      List.of(SampleTexts.showing(section, "V", target)),
                      List.of(source, target),
                      List.of(goal, measure),
                      List.of()));
        });
    Manuscript whole = textOf(plan);
    Parts parts = new Parts(List.of(), whole.blocks(), List.of(target));
    assertThat(didInFjordvik(stores -> taken(stores, plan, parts))).isTrue();
    Manuscript left = textOf(plan);
    assertThat(left.blocks()).isEmpty();
    assertThat(left.placements()).containsExactly(source.showing(Optional.of("A1"), List.of()));
    assertThat(foundInFjordvik(stores -> stores.manuscripts().element(goal.id()))).contains(goal);
  }

  @Test
  default void a_placement_is_moved_and_contributes_elsewhere() {
    PlanId plan = begunPlan();
    Manuscript text = storedText(plan);
    Placement child =
        text.placements().stream().filter(it -> it.key().isPresent()).findFirst().orElseThrow();
    Placement moved =
        child
            .at(Optional.empty(), new Rank("z"))
            .showing(Optional.empty(), child.contributesTo().reversed());
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(moved))).isTrue();
    assertThat(didInFjordvik(stores -> stores.manuscripts().save(moved))).isFalse();
    assertThat(textOf(plan).placement(child.id())).contains(moved.stored());
  }

  @Test
  default void a_cleared_text_makes_room_for_another_and_its_elements_live_on() {
    PlanId plan = begunPlan();
    Manuscript text = storedText(plan);
    doInFjordvik(stores -> stores.manuscripts().clear(plan));
    assertSame(textOf(plan), Manuscript.empty());
    Manuscript again =
        new Manuscript(text.sections(), text.blocks(), text.placements(), List.of(), text.files());
    doInFjordvik(stores -> stores.manuscripts().addAll(plan, again));
    assertSame(textOf(plan), text);
  }

  @Test
  default void a_long_text_is_stored_whole() {
    PlanId plan = begunPlan();
    List<Rank> ranks = Rank.row(1200);
    List<Element> elements =
        ranks.stream().map(rank -> SampleTexts.plain(plan, ElementKind.GOAL, "Mål")).toList();
    List<Placement> placements =
        IntStream.range(0, ranks.size())
            .mapToObj(i -> SampleTexts.placement(plan, elements.get(i), ranks.get(i).digits()))
            .toList();
    doInFjordvik(
        stores ->
            stores
                .manuscripts()
                .addAll(
                    plan, new Manuscript(List.of(), List.of(), placements, elements, List.of())));
    assertThat(textOf(plan).topPlacements()).isEqualTo(placements);
  }

  @Test
  default void nothing_is_added_twice() {
    PlanId plan = begunPlan();
    Section section = SampleTexts.section(plan, Optional.empty(), "B");
    doInFjordvik(stores -> stores.manuscripts().add(section));
    assertThatThrownBy(() -> doInFjordvik(stores -> stores.manuscripts().add(section)))
        .isInstanceOf(RuntimeException.class);
  }
}
