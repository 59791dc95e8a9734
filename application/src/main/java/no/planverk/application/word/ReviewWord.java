package no.planverk.application.word;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.RichTexts;
import no.planverk.application.port.RichTexts.Finding;
import no.planverk.application.port.WordDocument;
import no.planverk.application.port.WordDocument.Part;
import no.planverk.application.port.WordDocument.Picture;
import no.planverk.application.port.WordDocument.Piece;
import no.planverk.application.port.WordDocuments;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.WordRemark;
import no.planverk.domain.input.WordRemark.About;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Shows what a kept Word document would become as a plan, and what of it would not come along. */
public final class ReviewWord {
  private final Desk desk;
  private final WordDocuments documents;
  private final RichTexts richTexts;

  public ReviewWord(Desk desk, WordDocuments documents, RichTexts richTexts) {
    this.desk = desk;
    this.documents = documents;
    this.richTexts = richTexts;
  }

  public Reply<Outline> review(Actor actor, FileHash hash) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return new Reply.NotAllowed<>();
    }
    return KeptWord.read(desk, documents, actor, hash)
        .then(document -> Reply.done(Outline.of(document, remarks(document))));
  }

  /** What was dropped in reading, and what the cleaner would drop. */
  private List<WordRemark> remarks(WordDocument document) {
    Set<WordRemark> remarks = new LinkedHashSet<>(document.remarks());
    Set<String> keys = document.pictures().stream().map(Picture::key).collect(Collectors.toSet());
    Set<String> taken = new HashSet<>();
    for (Part part : document.parts()) {
      String where = part.heading().map(Title::value).orElse("");
      for (Piece piece : part.pieces()) {
        dropped(richTexts.clean(piece.html(), keys, taken))
            .forEach(it -> remarks.add(new WordRemark(About.MARKUP, where, it.what())));
      }
    }
    return List.copyOf(remarks);
  }

  private static List<Finding> dropped(RichTexts.Cleaning cleaning) {
    return switch (cleaning) {
      case RichTexts.Cleaned(var text, var dropped) -> dropped;
      case RichTexts.Refused(var findings) -> findings;
    };
  }
}
