package no.planverk.domain.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;

/**
 * The whole text of a plan as it stands: sections as a tree, the blocks they hold, the placements
 * and the elements placed. Reads in order; never changes.
 */
public final class Manuscript {
  /** As many levels as a plan may have, of sections and of elements. */
  public static final int DEEPEST = 16;

  private static final Object TOP = new Object();

  private final NumberingScheme numbering;
  private final List<Section> sections;
  private final List<Block> blocks;
  private final List<Placement> placements;
  private final List<PlanFile> files;
  private final Map<ElementId, Element> elements;
  private final Map<Object, List<Section>> sectionsUnder;
  private final Map<SectionId, List<Block>> blocksIn;
  private final Map<Object, List<Placement>> placementsUnder;
  private final Map<PlacementId, Placement> placementById;

  public Manuscript(
      List<Section> sections,
      List<Block> blocks,
      List<Placement> placements,
      List<Element> elements,
      List<PlanFile> files) {
    this(sections, blocks, placements, elements, files, NumberingScheme.USUAL);
  }

  private Manuscript(
      List<Section> sections,
      List<Block> blocks,
      List<Placement> placements,
      List<Element> elements,
      List<PlanFile> files,
      NumberingScheme numbering) {
    this.numbering = numbering;
    this.sections = sections.stream().sorted(Comparator.comparing(Section::rank)).toList();
    this.blocks = blocks.stream().sorted(Comparator.comparing(Block::rank)).toList();
    this.placements = placements.stream().sorted(Comparator.comparing(Placement::rank)).toList();
    this.files = List.copyOf(files);
    this.elements =
        elements.stream().collect(Collectors.toMap(Element::id, Function.identity(), (a, b) -> a));
    this.sectionsUnder = grouped(this.sections, section -> parentOr(section.parent()));
    this.blocksIn = grouped(this.blocks, Block::section);
    this.placementsUnder = grouped(this.placements, placement -> parentOr(placement.parent()));
    this.placementById =
        this.placements.stream().collect(Collectors.toMap(Placement::id, Function.identity()));
  }

  public static Manuscript empty() {
    return new Manuscript(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The same text, its elements numbered so. */
  public Manuscript numberedBy(NumberingScheme scheme) {
    return new Manuscript(sections, blocks, placements, elements(), files, scheme);
  }

  /** How the municipality numbers the elements. */
  public NumberingScheme numbering() {
    return numbering;
  }

  public List<Section> sections() {
    return sections;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public List<Placement> placements() {
    return placements;
  }

  public List<Element> elements() {
    return List.copyOf(elements.values());
  }

  public List<PlanFile> files() {
    return files;
  }

  public List<Section> topSections() {
    return sectionsUnder.getOrDefault(TOP, List.of());
  }

  public List<Section> sectionsUnder(SectionId parent) {
    return sectionsUnder.getOrDefault(parent, List.of());
  }

  public List<Block> blocksIn(SectionId section) {
    return blocksIn.getOrDefault(section, List.of());
  }

  /** As {@code blocksIn}, without texts in which nothing is written yet. */
  public List<Block> writtenIn(SectionId section) {
    return blocksIn(section).stream().filter(it -> !it.isBlank()).toList();
  }

  public List<Placement> topPlacements() {
    return placementsUnder.getOrDefault(TOP, List.of());
  }

  public List<Placement> placementsUnder(PlacementId parent) {
    return placementsUnder.getOrDefault(parent, List.of());
  }

  public Optional<Placement> placement(PlacementId id) {
    return Optional.ofNullable(placementById.get(id));
  }

  public Optional<Section> section(SectionId id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  public Optional<Block> block(BlockId id) {
    return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
  }

  /** The section in which a placement, or the top of what it stands under, is shown. */
  public Optional<SectionId> sectionOf(PlacementId id) {
    PlacementId top = id;
    Optional<PlacementId> at = Optional.of(id);
    while (at.isPresent()) {
      top = at.get();
      at = placement(top).flatMap(Placement::parent);
    }
    Block.Holding shown = new Block.Shown(top);
    return blocks.stream().filter(it -> it.holding().equals(shown)).map(Block::section).findFirst();
  }

  public List<Placement> placementsOf(ElementId element) {
    return placements.stream().filter(it -> it.element().equals(element)).toList();
  }

  /** The element that a placement shows. */
  public Element shown(Placement placement) {
    Element element = elements.get(placement.element());
    if (element == null) {
      throw new IllegalStateException("placement " + placement.id() + " shows no element");
    }
    return element;
  }

  /** Top-level placements that no block names and that are not the plan's own short words. */
  public List<Placement> unnamed() {
    Set<PlacementId> named = new HashSet<>();
    for (Block block : blocks) {
      if (block.holding() instanceof Block.Shown shown) {
        named.add(shown.placement());
      }
    }
    return topPlacements().stream()
        .filter(placement -> !placement.shortForm() && !named.contains(placement.id()))
        .toList();
  }

  /** Vision and values written as words of the plan itself. */
  public List<Placement> shortForms() {
    return topPlacements().stream().filter(Placement::shortForm).toList();
  }

  /** How deep a placement stands: 1 at the top. */
  public int depth(PlacementId id) {
    int depth = 0;
    Optional<PlacementId> at = Optional.of(id);
    while (at.isPresent()) {
      depth++;
      at = placement(at.get()).flatMap(Placement::parent);
    }
    return depth;
  }

  /** How many levels stand under a placement and itself: 1 where it has no children. */
  public int height(PlacementId id) {
    return 1 + placementsUnder(id).stream().mapToInt(it -> height(it.id())).max().orElse(0);
  }

  public int sectionDepth(SectionId id) {
    int depth = 0;
    Optional<SectionId> at = Optional.of(id);
    while (at.isPresent()) {
      depth++;
      at = section(at.get()).flatMap(Section::parent);
    }
    return depth;
  }

  public int sectionHeight(SectionId id) {
    return 1 + sectionsUnder(id).stream().mapToInt(it -> sectionHeight(it.id())).max().orElse(0);
  }

  /** Whether {@code below} is {@code above} or stands somewhere under it. */
  public boolean standsUnder(PlacementId below, PlacementId above) {
    Optional<PlacementId> at = Optional.of(below);
    while (at.isPresent()) {
      if (at.get().equals(above)) {
        return true;
      }
      at = placement(at.get()).flatMap(Placement::parent);
    }
    return false;
  }

  public boolean sectionStandsUnder(SectionId below, SectionId above) {
    Optional<SectionId> at = Optional.of(below);
    while (at.isPresent()) {
      if (at.get().equals(above)) {
        return true;
      }
      at = section(at.get()).flatMap(Section::parent);
    }
    return false;
  }

  private static Object parentOr(Optional<?> parent) {
    return parent.isPresent() ? parent.get() : TOP;
  }

  private static <K, V> Map<K, List<V>> grouped(List<V> row, Function<V, K> by) {
    return row.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }
}
