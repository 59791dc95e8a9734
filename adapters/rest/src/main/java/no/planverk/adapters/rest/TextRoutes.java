package no.planverk.adapters.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.BlockBody;
import no.planverk.adapters.rest.wire.BlockWordsBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.SectionBody;
import no.planverk.adapters.rest.wire.SectionWordsBody;
import no.planverk.application.planning.AddSection;
import no.planverk.application.planning.BlockWords;
import no.planverk.application.planning.EditSection;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.RemoveBlock;
import no.planverk.application.planning.RemoveSection;
import no.planverk.application.planning.SectionWords;
import no.planverk.application.planning.WriteBlock;
import no.planverk.application.planning.Written;
import no.planverk.application.writing.EditBlock;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Section;

/** The text of a plan: sections and the blocks they hold. */
public final class TextRoutes implements RouteGroup {
  private final ReadText readText;
  private final AddSection addSection;
  private final EditSection editSection;
  private final RemoveSection removeSection;
  private final WriteBlock writeBlock;
  private final EditBlock editBlock;
  private final RemoveBlock removeBlock;

  public TextRoutes(
      ReadText readText,
      AddSection addSection,
      EditSection editSection,
      RemoveSection removeSection,
      WriteBlock writeBlock,
      EditBlock editBlock,
      RemoveBlock removeBlock) {
    this.readText = readText;
    this.addSection = addSection;
    this.editSection = editSection;
    this.removeSection = removeSection;
    this.writeBlock = writeBlock;
    this.editBlock = editBlock;
    this.removeBlock = removeBlock;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
                "/plans/{id}/sections",
                "listSections",
                "Sections and blocks, in order",
                SectionBody.class,
                this::list)
            .listing(),
        Endpoint.post(
            "/plans/{id}/sections",
            "addSection",
            "Add a section",
            SectionWordsBody.class,
            SectionBody.class,
            this::add),
        Endpoint.get(
            "/plans/{id}/sections/{section}",
            "readSection",
            "A section and its blocks",
            SectionBody.class,
            this::read),
        Endpoint.put(
            "/plans/{id}/sections/{section}",
            "editSection",
            "Rename or move a section",
            SectionWordsBody.class,
            SectionBody.class,
            this::edit),
        Endpoint.delete(
            "/plans/{id}/sections/{section}",
            "removeSection",
            "Remove an empty section",
            this::remove),
        Endpoint.post(
            "/plans/{id}/blocks",
            "writeBlock",
            "Write a block",
            BlockWordsBody.class,
            BlockBody.class,
            this::write),
        Endpoint.get(
            "/plans/{id}/blocks/{block}", "readBlock", "A block", BlockBody.class, this::block),
        Endpoint.put(
            "/plans/{id}/blocks/{block}",
            "editBlock",
            "Rewrite or move a block",
            BlockWordsBody.class,
            BlockBody.class,
            this::rewrite),
        Endpoint.delete(
            "/plans/{id}/blocks/{block}", "removeBlock", "Remove a block", this::removeBlock));
  }

  private Answer list(Call call) {
    return call.answer(
        readText.read(call.actor(), call.planId()),
        found -> {
          List<SectionBody> bodies = new ArrayList<>();
          walk(found.text(), found.text().topSections(), 1, bodies);
          String tag =
              bodies.stream()
                  .map(
                      it ->
                          it.id()
                              + ":"
                              + it.revision()
                              + it.blocks().stream()
                                  .map(block -> block.id() + ":" + block.revision())
                                  .collect(Collectors.joining(",", "[", "]")))
                  .collect(Collectors.joining(","));
          return Answer.ok(Etag.ofList(tag), PageBody.whole(bodies));
        });
  }

  private static void walk(
      Manuscript text, List<Section> sections, int level, List<SectionBody> bodies) {
    for (Section section : sections) {
      bodies.add(body(section, text));
      walk(text, text.sectionsUnder(section.id()), level + 1, bodies);
    }
  }

  static SectionBody body(Section section, Manuscript text) {
    List<Section> siblings = section.parent().map(text::sectionsUnder).orElseGet(text::topSections);
    return new SectionBody(
        section.id().toString(),
        section.parent().map(SectionId::toString).orElse(null),
        siblings.stream().map(Section::id).toList().indexOf(section.id()),
        text.sectionDepth(section.id()),
        section.title().value(),
        text.blocksIn(section.id()).stream().map(it -> body(it, text)).toList(),
        section.revision());
  }

  static BlockBody body(Block block, Manuscript text) {
    return body(
        block, text.blocksIn(block.section()).stream().map(Block::id).toList().indexOf(block.id()));
  }

  private static BlockBody body(Block block, int position) {
    return switch (block.holding()) {
      case Block.Prose prose ->
          new BlockBody(
              block.id().toString(),
              block.section().toString(),
              position,
              prose.text().html(),
              null,
              block.revision());
      case Block.Shown shown ->
          new BlockBody(
              block.id().toString(),
              block.section().toString(),
              position,
              null,
              shown.placement().toString(),
              block.revision());
    };
  }

  private Answer read(Call call) {
    SectionId id = new SectionId(call.id("section"));
    return call.answer(
        readText.read(call.actor(), call.planId()),
        found ->
            found
                .text()
                .section(id)
                .map(it -> Answer.ok(Etag.of(it.revision()), body(it, found.text())))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private Answer block(Call call) {
    BlockId id = new BlockId(call.id("block"));
    return call.answer(
        readText.read(call.actor(), call.planId()),
        found ->
            found
                .text()
                .block(id)
                .map(it -> Answer.ok(Etag.of(it.revision()), body(it, found.text())))
                .orElseThrow(() -> new Stop(Problem.of(404, "not-found"))));
  }

  private Answer add(Call call) {
    SectionWords words = sectionWords(call);
    return call.<Written<Section>>making(
        once -> addSection.add(call.actor(), call.planId(), once, words),
        it ->
            Answer.created(
                call.address("/plans/" + it.thing().plan() + "/sections/" + it.thing().id()),
                Etag.of(it.thing().revision()),
                body(it.thing(), it.text())));
  }

  private Answer edit(Call call) {
    SectionWords words = sectionWords(call);
    return call.answer(
        editSection.edit(
            call.actor(), call.planId(), new SectionId(call.id("section")), call.expected(), words),
        it -> Answer.ok(Etag.of(it.thing().revision()), body(it.thing(), it.text())));
  }

  private Answer remove(Call call) {
    return call.answer(
        removeSection.remove(
            call.actor(), call.planId(), new SectionId(call.id("section")), call.expected()),
        id -> Answer.gone());
  }

  private Answer write(Call call) {
    BlockWords words = blockWords(call);
    return call.<Written<Block>>making(
        once -> writeBlock.write(call.actor(), call.planId(), once, words),
        it ->
            Answer.created(
                call.address("/plans/" + it.thing().plan() + "/blocks/" + it.thing().id()),
                Etag.of(it.thing().revision()),
                body(it.thing(), it.text())));
  }

  private Answer rewrite(Call call) {
    return call.answer(
        editBlock.edit(
            call.actor(),
            call.planId(),
            new BlockId(call.id("block")),
            call.expected(),
            blockWords(call)),
        it -> Answer.ok(Etag.of(it.block().revision()), body(it.block(), it.position())));
  }

  private Answer removeBlock(Call call) {
    return call.answer(
        removeBlock.remove(
            call.actor(), call.planId(), new BlockId(call.id("block")), call.expected()),
        id -> Answer.gone());
  }

  private static SectionWords sectionWords(Call call) {
    SectionWordsBody body = call.body(SectionWordsBody.class);
    Faulty faulty = new Faulty();
    Optional<Title> title =
        faulty.required("/title", body.title(), FaultCode.INVALID_TITLE, Title::new);
    Optional<SectionId> parent = faulty.id("/parent", body.parent(), SectionId::new);
    faulty.check();
    return new SectionWords(title.orElseThrow(), parent, Optional.ofNullable(body.position()));
  }

  private static BlockWords blockWords(Call call) {
    BlockWordsBody body = call.body(BlockWordsBody.class);
    Faulty faulty = new Faulty();
    Optional<SectionId> section =
        faulty
            .required("/section", body.section())
            .flatMap(it -> faulty.id("/section", it, SectionId::new));
    Optional<PlacementId> placement = faulty.id("/placement", body.placement(), PlacementId::new);
    faulty.check();
    return new BlockWords(
        section.orElseThrow(),
        faulty.text(body.text()),
        placement,
        Optional.ofNullable(body.position()));
  }
}
