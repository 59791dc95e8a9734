package no.planverk.application.word;

import java.util.Map;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.planning.Drafting;
import no.planverk.application.port.Files;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.WordDocument;
import no.planverk.application.port.WordDocument.Picture;
import no.planverk.application.port.WordDocuments;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanFile;

/** A planner begins a plan with what a kept Word document says. */
public final class DraftFromWord {
  private final Drafting drafting;
  private final WordDocuments documents;
  private final RichTexts richTexts;

  public DraftFromWord(
      Desk desk, Municipalities municipalities, WordDocuments documents, RichTexts richTexts) {
    this.drafting = new Drafting(desk, municipalities);
    this.documents = documents;
    this.richTexts = richTexts;
  }

  /**
   * What shall become of a document.
   *
   * @param opening the heading of what stands before the first one
   * @param lists the lists, by number, whose items become elements of a kind; others stay lists
   * @param leftOut the parts, counted from 0, that do not come along
   */
  public record Choices(Title opening, Map<Integer, ElementKind> lists, Set<Integer> leftOut) {
    public Choices {
      lists = Map.copyOf(lists);
      leftOut = Set.copyOf(leftOut);
    }
  }

  public Reply<Plan> draft(
      Actor actor, Once<Plan> once, PlanFacts facts, FileHash hash, Choices choices) {
    return drafting
        .<Plan>refused(actor, facts)
        .orElseGet(
            () ->
                KeptWord.read(drafting.desk(), documents, actor, hash)
                    .then(document -> draft(actor, once, facts, document, choices)));
  }

  private Reply<Plan> draft(
      Actor actor, Once<Plan> once, PlanFacts facts, WordDocument document, Choices choices) {
    return drafting.begin(
        actor,
        once,
        facts,
        (stores, plan) -> {
          Manuscript text =
              new WordText(plan.id(), document, choices, richTexts, drafting.desk().ids())
                  .manuscript();
          keep(stores, document, text);
          stores.manuscripts().addAll(plan.id(), text);
          for (PlanFile file : text.files()) {
            drafting
                .desk()
                .note(stores, actor, "attach", Subject.made("file", file.hash().hex(), plan.id()));
          }
          return Reply.done(plan);
        });
  }

  private static void keep(TenantStores stores, WordDocument document, Manuscript text) {
    for (Picture picture : document.pictures()) {
      boolean comes = text.files().stream().anyMatch(it -> it.hash().equals(picture.hash()));
      if (comes && !stores.files().has(picture.hash())) {
        stores
            .files()
            .store(new Files.Stored(picture.hash(), picture.mediaType(), picture.bytes()));
      }
    }
  }
}
