package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.EditorView.GuideView;
import no.planverk.adapters.workspace.view.EditorView.ItemView;
import no.planverk.adapters.workspace.view.EditorView.OutlineView;
import no.planverk.adapters.workspace.view.EditorView.SectionView;
import no.planverk.adapters.workspace.view.EditorView.TextView;
import no.planverk.application.writing.OpenEditor.Opened;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Section;
import no.planverk.domain.template.SectionGuide;

/** Makes what the editor's page shows of a plan's text. */
final class ChapterViews {
  private static final int DEEPEST_HEADING = 6;

  private final PlanAddress plan;
  private final Manuscript text;
  private final Cards cards;
  private final ShownText shownText;
  private final Map<SectionId, Long> talk;
  private final Map<SectionId, SectionGuide> guides;

  ChapterViews(Visit visit, PlanAddress address, Opened opened) {
    Plan plan = opened.plan();
    Manuscript text = opened.text();
    this.talk = opened.talk();
    this.guides = opened.guides();
    this.plan = address;
    this.text = text;
    this.shownText = new ShownText(address.at("/figures/"));
    this.cards = new Cards(visit, address, text, shownText, opened);
  }

  /** The whole outline; the chapter that is shown is current. */
  List<OutlineView> outline(Optional<SectionId> chapter) {
    return outline(text.topSections(), chapter);
  }

  private List<OutlineView> outline(List<Section> sections, Optional<SectionId> chapter) {
    return sections.stream()
        .map(
            section ->
                new OutlineView(
                    section.id().toString(),
                    section.title().value(),
                    href(section),
                    acts(section),
                    chapter.equals(Optional.of(section.id())),
                    outline(text.sectionsUnder(section.id()), chapter)))
        .toList();
  }

  private String href(Section section) {
    return section.parent().isPresent()
        ? plan.editor(section.id(), "s-" + section.id())
        : plan.at("/edit/" + section.id());
  }

  private String acts(Section section) {
    return plan.at("/sections/" + section.id());
  }

  SectionView section(Section chapter) {
    return section(chapter, 2);
  }

  private SectionView section(Section section, int level) {
    List<Block> blocks = text.blocksIn(section.id());
    List<ItemView> items = new ArrayList<>();
    blocks.forEach(block -> items.add(item(block)));
    return new SectionView(
        section.id().toString(),
        section.title().value(),
        Math.min(level, DEEPEST_HEADING),
        acts(section),
        acts(section) + "/history",
        plan.at("/elements/new?section=" + section.id()),
        blocks.isEmpty(),
        Optional.ofNullable(guides.get(section.id()))
            .map(it -> new GuideView(it.help().orElse(""), it.required())),
        plan.at("/talk?section=" + section.id()),
        talk.getOrDefault(section.id(), 0L).intValue(),
        items,
        text.sectionsUnder(section.id()).stream().map(it -> section(it, level + 1)).toList());
  }

  private ItemView item(Block block) {
    return switch (block.holding()) {
      case Block.Prose(RichText prose) ->
          new TextView(
              block.id().toString(),
              block.revision(),
              plan.at("/texts/" + block.id()),
              shownText.of(prose),
              prose.html());
      case Block.Shown(PlacementId placement) ->
          cards.card(text.placement(placement).orElseThrow());
    };
  }
}
