package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
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

  boolean remove(SectionId id, long revision);

  void add(Block block);

  boolean save(Block block);

  boolean remove(BlockId id, long revision);

  void add(Element element);

  boolean save(Element element);

  void add(Placement placement);

  boolean save(Placement placement);

  boolean remove(PlacementId id, long revision);

  /** The plan's files alone, in their order. */
  List<PlanFile> files(PlanId plan);

  /** Puts exactly these files in the place of those that the plan had. */
  void attach(PlanId plan, List<PlanFile> files);
}
