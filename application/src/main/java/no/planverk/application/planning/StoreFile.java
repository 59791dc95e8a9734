package no.planverk.application.planning;

import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.Files;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Takes in a file. Storing the same bytes again changes nothing. */
public final class StoreFile {
  /** The media types that plans may carry. */
  public static final Set<String> MEDIA_TYPES =
      Set.of(
          "application/pdf",
          "image/png",
          "image/jpeg",
          "image/webp",
          "image/gif",
          "text/csv",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Desk desk;

  public StoreFile(Desk desk) {
    this.desk = desk;
  }

  public Reply<FileHash> store(Actor actor, String mediaType, byte[] bytes) {
    if (!Rights.allow(actor, Act.ADD_FILE)) {
      return new Reply.NotAllowed<>();
    }
    if (!MEDIA_TYPES.contains(mediaType)) {
      return Reply.faulty(Fault.at("", FaultCode.NOT_IN_TABLE, mediaType, allowed()));
    }
    FileHash hash = new FileHash(Sha256.hex(bytes));
    return desk.in(actor, stores -> store(actor, new Files.Stored(hash, mediaType, bytes), stores));
  }

  private Reply<FileHash> store(Actor actor, Files.Stored file, TenantStores stores) {
    if (!stores.files().has(file.hash())) {
      stores.files().store(file);
      desk.note(stores, actor, "store", Subject.made("file", file.hash().hex()));
    }
    return Reply.done(file.hash());
  }

  private static String allowed() {
    return String.join(", ", MEDIA_TYPES.stream().sorted().toList());
  }
}
