package no.planverk.application.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.Section;
import no.planverk.domain.writing.TextComparison;
import no.planverk.domain.writing.TextRevision;

/** Reads how the texts of a section came to be: each revision and what it changed. */
public final class ReadHistory {
  private final Desk desk;
  private final RichTexts richTexts;

  public ReadHistory(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  /** A section's history, latest first. */
  public record History(Title section, List<Entry> entries) {}

  /**
   * One revision.
   *
   * @param by who wrote it; empty for what stood there before anyone had
   * @param isNow whether the text still reads so
   * @param standing whether the text still stands in the plan
   */
  public record Entry(
      TextRevision revision,
      Optional<String> by,
      boolean isNow,
      boolean standing,
      List<TextComparison.Row> changes) {}

  public Reply<History> read(Actor actor, PlanId id, SectionId section) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> read(stores, id, section)));
  }

  private Reply<History> read(TenantStores stores, PlanId id, SectionId sectionId) {
    var text = stores.manuscripts().of(id);
    Optional<Section> section = text.section(sectionId);
    if (section.isEmpty()) {
      return new Reply.Unknown<>();
    }
    List<TextRevision> revisions = stores.textHistory().ofSection(sectionId);
    Map<BlockId, List<TextRevision>> byBlock =
        revisions.stream().collect(Collectors.groupingBy(TextRevision::block));
    AuthorNames names = AuthorNames.of(stores);
    return Reply.done(
        new History(
            section.get().title(),
            revisions.stream()
                .map(
                    it -> {
                      Optional<Block> block = text.block(it.block());
                      return new Entry(
                          it,
                          it.author().flatMap(names::of),
                          block.flatMap(Passage::textOf).equals(Optional.of(it.text())),
                          block.isPresent(),
                          changes(byBlock.getOrDefault(it.block(), List.of()), it));
                    })
                .toList()));
  }

  private List<TextComparison.Row> changes(List<TextRevision> ofBlock, TextRevision revision) {
    int at = ofBlock.indexOf(revision);
    return TextComparison.of(
        at + 1 < ofBlock.size() ? richTexts.parts(ofBlock.get(at + 1).text()) : List.of(),
        richTexts.parts(revision.text()));
  }
}
