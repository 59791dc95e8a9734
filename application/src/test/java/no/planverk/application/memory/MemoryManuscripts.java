package no.planverk.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.application.port.Manuscripts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Section;
import no.planverk.domain.template.SectionGuide;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import org.jspecify.annotations.Nullable;

record MemoryManuscripts(MemoryState state) implements Manuscripts {
  @Override
  public Manuscript of(PlanId plan) {
    List<Placement> placements =
        state.placements.values().stream()
            .filter(it -> it.plan().equals(plan))
            .map(this::contributingToWhatStands)
            .toList();
    return new Manuscript(
            state.sections.values().stream().filter(it -> it.plan().equals(plan)).toList(),
            state.blocks.values().stream().filter(it -> it.plan().equals(plan)).toList(),
            placements,
            placements.stream()
                .map(Placement::element)
                .distinct()
                .map(state.elements::get)
                .map(Objects::requireNonNull)
                .map(it -> said(plan, it))
                .toList(),
            state.planFiles.getOrDefault(plan, List.of()))
        .numberedBy(new MemoryCustoms(state).choices().numbering());
  }

  private Element said(PlanId plan, Element element) {
    return new MemoryFetches(state)
        .find(plan, element.id())
        .map(it -> it.shown().words().on(element))
        .orElse(element);
  }

  private Placement contributingToWhatStands(Placement placement) {
    return placement.showing(
        placement.label(),
        placement.contributesTo().stream().filter(state.placements::containsKey).toList());
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
    new MemoryTemplates.OfSections(state)
        .of(plan).stream().map(SectionGuide::section).toList().forEach(state.guides::remove);
    state.sections.values().removeIf(it -> it.plan().equals(plan));
    state.removals.values().stream()
        .filter(it -> it.plan().equals(plan))
        .forEach(it -> state.removed.remove(it.id()));
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
  public void add(Block block) {
    MemoryState.insert(state.blocks, block.id(), block);
  }

  @Override
  public boolean save(Block block) {
    return replaced(state.blocks, block.id(), block.stored(), Block::revision);
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
  public Optional<Block> blockForWriting(PlanId plan, BlockId id) {
    return block(plan, id);
  }

  @Override
  public Optional<Block> block(PlanId plan, BlockId id) {
    return Optional.ofNullable(state.blocks.get(id)).filter(it -> it.plan().equals(plan));
  }

  @Override
  public List<Block> blocksIn(PlanId plan, SectionId section) {
    return of(plan).blocksIn(section);
  }

  @Override
  public Set<String> anchorsElsewhere(PlanId plan, BlockId block, Set<String> anchors) {
    String others =
        Stream.concat(
                of(plan).blocks().stream()
                    .filter(it -> !it.id().equals(block))
                    .map(Block::holding)
                    .filter(Block.Prose.class::isInstance)
                    .map(it -> ((Block.Prose) it).text()),
                of(plan).elements().stream()
                    .flatMap(it -> Stream.of(it.content().text(), it.content().internal()))
                    .flatMap(Optional::stream))
            .map(RichText::html)
            .collect(Collectors.joining());
    return anchors.stream()
        .filter(it -> others.contains("data-id=\"" + it + '"'))
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<PlanFile> file(PlanId plan, String key) {
    return state.planFiles.getOrDefault(plan, List.of()).stream()
        .filter(it -> it.key().equals(key))
        .findFirst();
  }

  @Override
  public Set<String> fileKeys(PlanId plan) {
    return state.planFiles.getOrDefault(plan, List.of()).stream()
        .map(PlanFile::key)
        .collect(Collectors.toSet());
  }

  @Override
  public boolean remove(Removal removal, Parts parts) {
    boolean asRead =
        state.sections.values().containsAll(parts.sections())
            && state.blocks.values().containsAll(parts.blocks())
            && parts.placements().stream()
                .allMatch(it -> isAsRead(state.placements.get(it.id()), it));
    if (!asRead) {
      return false;
    }
    MemoryState.insert(state.removals, removal.id(), removal);
    state.removed.put(removal.id(), parts);
    parts.sections().forEach(it -> state.sections.remove(it.id()));
    parts.blocks().forEach(it -> state.blocks.remove(it.id()));
    parts.placements().forEach(it -> state.placements.remove(it.id()));
    return true;
  }

  private static boolean isAsRead(@Nullable Placement stored, Placement read) {
    return stored != null && stored.revision() == read.revision();
  }

  @Override
  public void putBack(Removal removal) {
    Parts parts = removed(removal.id());
    parts.sections().forEach(this::add);
    parts.placements().forEach(this::add);
    parts.blocks().forEach(this::add);
    state.removals.put(removal.id(), removal);
    state.removed.remove(removal.id());
  }

  @Override
  public Parts removed(RemovalId id) {
    return state.removed.getOrDefault(id, new Parts(List.of(), List.of(), List.of()));
  }

  @Override
  public Optional<Removal> removal(RemovalId id) {
    return Optional.ofNullable(state.removals.get(id));
  }

  @Override
  public List<Removal> removals(PlanId plan) {
    return state.removals.values().stream()
        .filter(it -> it.plan().equals(plan) && it.putBack().isEmpty())
        .sorted(Comparator.comparing(Removal::at).reversed())
        .toList();
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
}
