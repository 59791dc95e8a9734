package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.catalogue.ElementId;
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
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;

/**
 * The texts of plans: sections, blocks, elements and their placements. Every save and removal is
 * guarded by the revision that was read and answers whether it was done.
 */
public interface Manuscripts {
  Manuscript of(PlanId plan);

  Optional<Element> element(ElementId id);

  /** The elements that a person answers for. */
  List<Element> ownedBy(PersonId person);

  /**
   * Stores a whole text of the plan at once, files included. Its elements are new; placements may
   * also show elements that are stored and are not in the text.
   */
  void addAll(PlanId plan, Manuscript text);

  /**
   * Clears a plan's sections, blocks, placements and files for a text that takes their place.
   * Elements stay: they are objects with a life of their own.
   */
  void clear(PlanId plan);

  void add(Section section);

  boolean save(Section section);

  void add(Block block);

  boolean save(Block block);

  void add(Element element);

  boolean save(Element element);

  void add(Placement placement);

  boolean save(Placement placement);

  /** The plan's files alone, in their order. */
  List<PlanFile> files(PlanId plan);

  /** Puts exactly these files in the place of those that the plan had. */
  void attach(PlanId plan, List<PlanFile> files);

  Optional<Block> block(PlanId plan, BlockId id);

  /** What stands in one section, in its order. */
  List<Block> blocksIn(PlanId plan, SectionId section);

  /** The block, kept from every other writer until the transaction ends. */
  Optional<Block> blockForWriting(PlanId plan, BlockId id);

  /** Those of the anchors that stand in other texts of the plan than the block's. */
  Set<String> anchorsElsewhere(PlanId plan, BlockId block, Set<String> anchors);

  Optional<PlanFile> file(PlanId plan, String key);

  /** The keys of the plan's files. */
  Set<String> fileKeys(PlanId plan);

  /** What is taken out of a text together. */
  record Parts(List<Section> sections, List<Block> blocks, List<Placement> placements) {
    public Parts {
      sections = List.copyOf(sections);
      blocks = List.copyOf(blocks);
      placements = List.copyOf(placements);
    }
  }

  /** Takes the parts out of the text if each is as it was read, and answers whether it was done. */
  boolean remove(Removal removal, Parts parts);

  /** Puts everything back that the removal took. */
  void putBack(Removal removal);

  /** What a removal took, as it was then. */
  Parts removed(RemovalId id);

  Optional<Removal> removal(RemovalId id);

  /** What was taken out of the plan and not put back, latest first. */
  List<Removal> removals(PlanId plan);
}
