package no.planverk.application.fetching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Pinning;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.Sheet;
import no.planverk.application.planning.Written;
import no.planverk.application.port.PublicDocuments;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.publication.PublishedText;

/**
 * Fetches elements of another plan: each arrives as a placement of the same element, in the words
 * of that plan's newest version. What was picked together with what stands above it keeps standing
 * under that. All are fetched or none.
 */
public final class FetchElements {
  private final Desk desk;
  private final PublicDocuments documents;
  private final Pinning pinning;

  public FetchElements(Desk desk, PublicDocuments documents, Pinning pinning) {
    this.desk = desk;
    this.documents = documents;
    this.pinning = pinning;
  }

  /**
   * What to fetch and where it is to stand: last in a section, or last under an element; with
   * neither, last in the plan.
   */
  public record Wish(
      PlanId from,
      List<ElementId> elements,
      Optional<SectionId> section,
      Optional<PlacementId> under) {
    public Wish {
      elements = List.copyOf(elements);
    }
  }

  public Reply<Written<List<Placed>>> fetch(
      Actor actor, PlanId into, Once<Written<List<Placed>>> once, Wish wish) {
    return Sheet.openOnce(desk, actor, into, once, sheet -> fetch(sheet, wish));
  }

  private Reply<Written<List<Placed>>> fetch(Sheet sheet, Wish wish) {
    Optional<Plan> source = sheet.stores().plans().find(wish.from());
    if (source.isEmpty() || wish.from().equals(sheet.id())) {
      return Reply.faulty(Fault.at("/from", FaultCode.UNKNOWN_OBJECT));
    }
    if (!Sourcing.allows(
        Sourcing.rules(sheet.stores()), sheet.plan(), source.get().facts().type())) {
      return Reply.refused(new Refusal.MayNotFetch(source.get().facts().type().id()));
    }
    Optional<PublishedText> text =
        new Sourcing(sheet.stores(), sheet.actor(), documents).text(source.get());
    if (text.isEmpty()) {
      return Reply.faulty(Fault.at("/from", FaultCode.UNKNOWN_OBJECT));
    }
    Manuscript here = sheet.text();
    Picked picked = Picked.of(text.get(), wish.elements());
    List<Fault> faults = faults(here, wish, picked);
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    if (wish.under().isPresent()
        && here.depth(wish.under().get()) + picked.height() > Manuscript.DEEPEST) {
      return Reply.refused(new Refusal.TooDeep(Manuscript.DEEPEST));
    }
    return sheet.written(new Arrival(sheet, here, wish).place(picked));
  }

  private static List<Fault> faults(Manuscript here, Wish wish, Picked picked) {
    List<Fault> faults = new ArrayList<>();
    if (wish.elements().isEmpty()) {
      faults.add(Fault.at("/elements", FaultCode.MISSING_MEMBER));
    }
    for (int i = 0; i < wish.elements().size(); i++) {
      ElementId id = wish.elements().get(i);
      if (!picked.has(id)) {
        faults.add(Fault.at("/elements/" + i, FaultCode.UNKNOWN_OBJECT));
      } else if (!here.placementsOf(id).isEmpty()) {
        faults.add(Fault.at("/elements/" + i, FaultCode.STANDS_HERE));
      }
    }
    if (wish.section().isPresent() && here.section(wish.section().get()).isEmpty()) {
      faults.add(Fault.at("/section", FaultCode.UNKNOWN_OBJECT));
    }
    wish.under()
        .ifPresent(
            under ->
                here.placement(under)
                    .ifPresentOrElse(
                        it -> {
                          if (!here.shown(it).kind().mayHaveChildren()) {
                            faults.add(Fault.at("/under", FaultCode.MAY_NOT_HAVE_CHILDREN));
                          }
                        },
                        () -> faults.add(Fault.at("/under", FaultCode.UNKNOWN_OBJECT))));
    return faults;
  }

  /** Places what was picked, one after the other. */
  private final class Arrival {
    private final Sheet sheet;
    private final Manuscript here;
    private final Wish wish;
    private final Map<Optional<PlacementId>, Rank> last = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private Optional<Rank> lastBlock;

    Arrival(Sheet sheet, Manuscript here, Wish wish) {
      this.sheet = sheet;
      this.here = here;
      this.wish = wish;
      List<Block> blocks = wish.section().map(here::blocksIn).orElse(List.of());
      this.lastBlock = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast().rank());
    }

    List<Placed> place(Picked picked) {
      picked.roots().forEach(it -> place(it, wish.under()));
      return List.copyOf(placed);
    }

    private void place(Picked.Node node, Optional<PlacementId> parent) {
      Element element = surviving(node.element().element());
      Wording wording = pinning.fetched(sheet.stores(), element);
      Placement placement =
          new Placement(
              new PlacementId(desk.ids().next()),
              sheet.id(),
              element.id(),
              parent,
              nextRank(parent),
              Optional.empty(),
              Optional.empty(),
              false,
              List.of(),
              1);
      sheet.manuscripts().add(placement);
      if (!element.source().equals(sheet.id())) {
        pin(element, wording);
      }
      sheet.made("fetch", "placement", placement.id());
      if (parent.isEmpty()) {
        wish.section().ifPresent(it -> show(it, placement));
      }
      placed.add(new Placed(wording.words().on(element), placement));
      node.under().forEach(it -> place(it, Optional.of(placement.id())));
    }

    /** The element, or the one that it was merged into after the text was frozen. */
    private Element surviving(ElementId id) {
      return sheet
          .stores()
          .fetches()
          .mergedInto(id)
          .map(this::surviving)
          .orElseGet(() -> sheet.manuscripts().element(id).orElseThrow());
    }

    private void pin(Element element, Wording wording) {
      Optional<Fetch> before = sheet.stores().fetches().find(sheet.id(), element.id());
      if (before.isPresent()) {
        sheet
            .stores()
            .fetches()
            .save(before.get().following(wording, sheet.actor().id(), desk.now()));
      } else {
        sheet
            .stores()
            .fetches()
            .add(
                List.of(
                    Fetch.begun(
                        sheet.id(), element.id(), wording, sheet.actor().id(), desk.now())));
      }
    }

    private Rank nextRank(Optional<PlacementId> parent) {
      Optional<Rank> before =
          Optional.ofNullable(last.get(parent))
              .or(
                  () ->
                      parent.map(here::placementsUnder).orElseGet(here::topPlacements).stream()
                          .reduce((a, b) -> b)
                          .map(Placement::rank));
      Rank next = Rank.between(before, Optional.empty());
      last.put(parent, next);
      return next;
    }

    private void show(SectionId section, Placement placement) {
      Rank next = Rank.between(lastBlock, Optional.empty());
      lastBlock = Optional.of(next);
      sheet
          .manuscripts()
          .add(
              new Block(
                  new BlockId(desk.ids().next()),
                  sheet.id(),
                  section,
                  next,
                  new Block.Shown(placement.id()),
                  1));
    }
  }

  /** What was picked of a text, each under what it stands under if that was picked too. */
  private record Picked(List<Node> roots, int height) {
    record Node(PublishedElement element, List<Node> under) {}

    static Picked of(PublishedText text, List<ElementId> wanted) {
      List<Node> roots = text.topElements().flatMap(it -> pick(it, wanted).stream()).toList();
      return new Picked(roots, roots.stream().mapToInt(Picked::height).max().orElse(0));
    }

    private static List<Node> pick(PublishedElement element, List<ElementId> wanted) {
      List<Node> under =
          element.children().stream().flatMap(it -> pick(it, wanted).stream()).toList();
      return wanted.contains(element.element()) ? List.of(new Node(element, under)) : under;
    }

    private static int height(Node node) {
      return 1 + node.under().stream().mapToInt(Picked::height).max().orElse(0);
    }

    boolean has(ElementId id) {
      return roots.stream().anyMatch(it -> has(it, id));
    }

    private static boolean has(Node node, ElementId id) {
      return node.element().element().equals(id)
          || node.under().stream().anyMatch(it -> has(it, id));
    }
  }
}
