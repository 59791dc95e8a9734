package no.planverk.application.word;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.Files;
import no.planverk.application.port.WordDocument;
import no.planverk.application.port.WordDocuments;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.person.Actor;

/** Finds a kept Word document again and reads it. */
final class KeptWord {
  private KeptWord() {}

  static Reply<WordDocument> read(Desk desk, WordDocuments documents, Actor actor, FileHash hash) {
    Optional<Files.Stored> stored =
        desk.tenants().inTransaction(actor.tenant(), stores -> stores.files().find(hash));
    return stored
        .filter(it -> it.mediaType().equals(WordDocuments.MEDIA_TYPE))
        .map(it -> documents.read(it.bytes()))
        .map(KeptWord::reply)
        .orElseGet(Reply.Unknown::new);
  }

  private static Reply<WordDocument> reply(WordDocuments.Reading reading) {
    return switch (reading) {
      case WordDocuments.Read(WordDocument document) -> Reply.done(document);
      case WordDocuments.Unreadable unreadable -> new Reply.Unknown<>();
    };
  }
}
