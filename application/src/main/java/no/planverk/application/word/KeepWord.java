package no.planverk.application.word;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.Files;
import no.planverk.application.port.WordDocuments;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Keeps a Word document that a plan is to be made from, while it is looked through. */
public final class KeepWord {
  private final Desk desk;
  private final WordDocuments documents;

  public KeepWord(Desk desk, WordDocuments documents) {
    this.desk = desk;
    this.documents = documents;
  }

  public Reply<FileHash> keep(Actor actor, byte[] docx) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return new Reply.NotAllowed<>();
    }
    if (documents.read(docx) instanceof WordDocuments.Unreadable(WordDocuments.Why why)) {
      return Reply.faulty(Fault.at("/file", FaultCode.WRONG_FORMAT, why.id()));
    }
    FileHash hash = new FileHash(Sha256.hex(docx));
    return desk.in(
        actor,
        stores -> {
          if (!stores.files().has(hash)) {
            stores.files().store(new Files.Stored(hash, WordDocuments.MEDIA_TYPE, docx));
            desk.note(stores, actor, "store", Subject.made("file", hash.hex()));
          }
          return Reply.done(hash);
        });
  }
}
