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
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.Difference;
import no.planverk.domain.writing.Suggestion;
import no.planverk.domain.writing.TextPart;

/** Reads what is proposed and said about a plan's text. */
public final class ReadTalk {
  private final Desk desk;
  private final RichTexts richTexts;

  public ReadTalk(Desk desk, RichTexts richTexts) {
    this.desk = desk;
    this.richTexts = richTexts;
  }

  /**
   * What is said, with the text that it is about.
   *
   * @param maySay whether this actor may comment and suggest
   * @param mayTake whether this actor may take suggestions
   */
  public record Said(
      Manuscript text,
      List<Open> suggestions,
      List<CommentThread> threads,
      AuthorNames names,
      boolean maySay,
      boolean mayTake) {
    public Said {
      suggestions = List.copyOf(suggestions);
      threads = List.copyOf(threads);
    }
  }

  /** An open suggestion and what it would change in the text as it reads now. */
  public record Open(Suggestion suggestion, Difference difference) {}

  public Reply<Said> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(said(stores, actor, plan))));
  }

  private Said said(TenantStores stores, Actor actor, Plan plan) {
    Manuscript text = stores.manuscripts().of(plan.id());
    var roles = PlanAccess.roles(stores, actor, plan);
    return new Said(
        text,
        stores.talk().openSuggestions(plan.id()).stream().map(it -> open(text, it)).toList(),
        stores.talk().threads(plan.id()),
        AuthorNames.of(stores),
        Rights.allow(actor, roles, Act.COMMENT),
        plan.mayBeWritten() && Rights.allow(actor, roles, Act.EDIT_TEXT));
  }

  private Open open(Manuscript text, Suggestion suggestion) {
    Optional<RichText> now = text.block(suggestion.block()).flatMap(ReadTalk::prose);
    String stands =
        now.map(richTexts::parts).orElse(List.of()).stream()
            .filter(it -> it.key().equals(suggestion.part()))
            .map(TextPart::words)
            .findFirst()
            .orElse("");
    return new Open(suggestion, Difference.of(stands, richTexts.words(suggestion.proposed())));
  }

  private static Optional<RichText> prose(Block block) {
    return Passage.textOf(block);
  }
}
