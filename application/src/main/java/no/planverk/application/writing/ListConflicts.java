package no.planverk.application.writing;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.TextConflict;
import no.planverk.domain.writing.TextPart;

/** Lists the wordings of a plan between which nobody has chosen yet. */
public final class ListConflicts {
  private final Desk desk;
  private final RichTexts richTexts;

  public ListConflicts(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  /**
   * A conflict as it stands now.
   *
   * @param section what the section is called, while it stands
   * @param by who wrote the later wording
   * @param now what the part reads in the text now; empty where it is gone
   * @param difference from what the part reads now to the later wording
   */
  public record Open(
      TextConflict conflict,
      Optional<Title> section,
      Optional<String> by,
      Optional<String> now,
      Difference difference) {}

  public Reply<List<Open>> list(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(open(stores, id))));
  }

  private List<Open> open(TenantStores stores, PlanId id) {
    List<TextConflict> conflicts = stores.textHistory().conflicts(id);
    if (conflicts.isEmpty()) {
      return List.of();
    }
    Manuscript text = stores.manuscripts().of(id);
    AuthorNames names = AuthorNames.of(stores);
    return conflicts.stream().map(it -> open(text, names, it)).toList();
  }

  private Open open(Manuscript text, AuthorNames names, TextConflict conflict) {
    Optional<TextPart> now =
        text.block(conflict.block())
            .flatMap(Passage::textOf)
            .flatMap(it -> part(it, conflict.part()));
    return new Open(
        conflict,
        text.block(conflict.block())
            .map(Block::section)
            .flatMap(text::section)
            .map(it -> it.title()),
        names.of(conflict.author()),
        now.map(TextPart::html),
        Difference.of(now.map(TextPart::words).orElse(""), richTexts.words(conflict.mine())));
  }

  private Optional<TextPart> part(RichText text, String key) {
    return richTexts.parts(text).stream().filter(it -> it.key().equals(key)).findFirst();
  }
}
