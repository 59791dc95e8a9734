package no.planverk.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import no.planverk.application.port.Manuscripts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Section;

record MemoryManuscripts(MemoryState state) implements Manuscripts {
  @Override
  public Manuscript of(PlanId plan) {
    List<Placement> placements =
        state.placements.values().stream().filter(it -> it.plan().equals(plan)).toList();
    return new Manuscript(
        state.sections.values().stream().filter(it -> it.plan().equals(plan)).toList(),
        state.blocks.values().stream().filter(it -> it.plan().equals(plan)).toList(),
        placements,
        placements.stream()
            .map(Placement::element)
            .distinct()
            .map(state.elements::get)
            .map(Objects::requireNonNull)
            .toList(),
        state.planFiles.getOrDefault(plan, List.of()));
  }

  @Override
  public Optional<Element> element(ElementId id) {
    return Optional.ofNullable(state.elements.get(id));
  }

  @Override
  public List<Element> ownedBy(PersonId person) {
    return state.elements.values().stream()
        .filter(
            it -> it.content().owner().flatMap(owner -> owner.person()).equals(Optional.of(person)))
        .sorted(Comparator.comparing(it -> it.id().value()))
        .toList();
  }

  @Override
  public void addAll(PlanId plan, Manuscript text) {
    text.sections().forEach(this::add);
    text.elements().forEach(this::add);
    text.placements().forEach(this::add);
    text.blocks().forEach(this::add);
    attach(plan, text.files());
  }

  @Override
  public void clear(PlanId plan) {
    state.blocks.values().removeIf(it -> it.plan().equals(plan));
    state.placements.values().removeIf(it -> it.plan().equals(plan));
    state.sections.values().removeIf(it -> it.plan().equals(plan));
    state.planFiles.remove(plan);
  }

  @Override
  public void add(Section section) {
    MemoryState.insert(state.sections, section.id(), section);
  }

  @Override
  public boolean save(Section section) {
    return replaced(state.sections, section.id(), section.stored(), Section::revision);
  }

  @Override
  public boolean remove(SectionId id, long revision) {
    return removed(state.sections, id, revision, Section::revision);
  }

  @Override
  public void add(Block block) {
    MemoryState.insert(state.blocks, block.id(), block);
  }

  @Override
  public boolean save(Block block) {
    return replaced(state.blocks, block.id(), block.stored(), Block::revision);
  }

  @Override
  public boolean remove(BlockId id, long revision) {
    return removed(state.blocks, id, revision, Block::revision);
  }

  @Override
  public void add(Element element) {
    MemoryState.insert(state.elements, element.id(), element);
  }

  @Override
  public boolean save(Element element) {
    return replaced(state.elements, element.id(), element.stored(), Element::revision);
  }

  @Override
  public void add(Placement placement) {
    MemoryState.insert(state.placements, placement.id(), placement);
  }

  @Override
  public boolean save(Placement placement) {
    return replaced(state.placements, placement.id(), placement.stored(), Placement::revision);
  }

  @Override
  public boolean remove(PlacementId id, long revision) {
    if (!removed(state.placements, id, revision, Placement::revision)) {
      return false;
    }
    state.blocks.values().removeIf(it -> it.holding().equals(new Block.Shown(id)));
    state.placements.replaceAll((any, placement) -> contributingNoMore(placement, id));
    return true;
  }

  private static Placement contributingNoMore(Placement placement, PlacementId target) {
    return placement.showing(
        placement.label(),
        placement.contributesTo().stream().filter(it -> !it.equals(target)).toList());
  }

  @Override
  public List<PlanFile> files(PlanId plan) {
    return state.planFiles.getOrDefault(plan, List.of());
  }

  @Override
  public void attach(PlanId plan, List<PlanFile> files) {
    state.planFiles.put(plan, List.copyOf(files));
  }

  private static <K, V> boolean replaced(
      Map<K, V> rows, K key, V next, ToLongFunction<V> revision) {
    V stored = rows.get(key);
    if (stored == null || revision.applyAsLong(stored) + 1 != revision.applyAsLong(next)) {
      return false;
    }
    rows.put(key, next);
    return true;
  }

  private static <K, V> boolean removed(
      Map<K, V> rows, K key, long revision, ToLongFunction<V> revisionOf) {
    V stored = rows.get(key);
    if (stored == null || revisionOf.applyAsLong(stored) != revision) {
      return false;
    }
    rows.remove(key);
    return true;
  }
}
