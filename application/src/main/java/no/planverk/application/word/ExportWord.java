package no.planverk.application.word;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.Files;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.WordDocuments;
import no.planverk.application.port.WordPaper;
import no.planverk.application.publishing.FrozenName;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.PictureType;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PublicView;
import no.planverk.domain.publication.PublishedFile;
import no.planverk.domain.publication.PublishedText;

/** Writes a plan's working text, or a text that was heard or adopted, as a Word document. */
public final class ExportWord {
  private final Desk desk;
  private final PublicDocuments documents;
  private final WordDocuments wordDocuments;

  public ExportWord(Desk desk, PublicDocuments documents, WordDocuments wordDocuments) {
    this.desk = desk;
    this.documents = documents;
    this.wordDocuments = wordDocuments;
  }

  /**
   * Which text is wanted.
   *
   * @param frozen none for the working text
   * @param internal whether internal texts come along
   */
  public record Wanted(Optional<FrozenName> frozen, boolean internal) {}

  /** A Word document and what it may be called. */
  public record WordFile(String title, byte[] bytes) {}

  public Reply<WordFile> export(Actor actor, PlanId id, Wanted wanted) {
    Reply<WordPaper> paper =
        desk.in(
            actor,
            stores ->
                PlanAccess.reading(
                    stores, actor, id, Act.READ_TEXT, plan -> paper(stores, plan, wanted)));
    return paper.then(it -> Reply.done(new WordFile(it.text().title(), wordDocuments.write(it))));
  }

  private Reply<WordPaper> paper(TenantStores stores, Plan plan, Wanted wanted) {
    return wanted.frozen().isPresent()
        ? frozen(stores, plan, wanted.frozen().get(), wanted.internal())
        : working(stores, plan, wanted.internal());
  }

  private Reply<WordPaper> working(TenantStores stores, Plan plan, boolean internal) {
    if (plan.facts().registeredOnly()) {
      return new Reply.Unknown<>();
    }
    Manuscript text = stores.manuscripts().of(plan.id());
    Map<ElementId, String> internals =
        text.elements().stream()
            .filter(it -> internal && it.content().internal().isPresent())
            .collect(
                Collectors.toMap(
                    it -> it.id(), it -> it.content().internal().orElseThrow().html()));
    return Reply.done(paper(stores, plan, PublicView.of(plan, text), internals, Optional.empty()));
  }

  private Reply<WordPaper> frozen(
      TenantStores stores, Plan plan, FrozenName wanted, boolean internal) {
    Optional<FrozenText> found =
        stores
            .versions()
            .find(plan.id(), wanted.series(), wanted.number(), wanted.correction())
            .filter(it -> !it.document().isEmpty());
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    return Reply.done(
        paper(
            stores,
            plan,
            documents.text(found.get().document()),
            internal ? found.get().internalTexts() : Map.of(),
            Optional.of(
                new WordPaper.Named(wanted.series(), wanted.number(), wanted.correction()))));
  }

  private WordPaper paper(
      TenantStores stores,
      Plan plan,
      PublishedText text,
      Map<ElementId, String> internal,
      Optional<WordPaper.Named> version) {
    Map<FileHash, Files.Stored> pictures = new HashMap<>();
    for (PublishedFile file : text.files()) {
      if (PictureType.isOne(file.mediaType())) {
        stores.files().find(file.hash()).ifPresent(it -> pictures.put(file.hash(), it));
      }
    }
    return new WordPaper(
        text, internal, pictures, version, today(plan), plan.facts().type().country().currency());
  }

  private LocalDate today(Plan plan) {
    return LocalDate.ofInstant(desk.now(), plan.facts().type().country().zone());
  }
}
