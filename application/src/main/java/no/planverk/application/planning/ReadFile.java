package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.Files;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Reads a stored file, for those who may add files. */
public final class ReadFile {
  private final Desk desk;

  public ReadFile(Desk desk) {
    this.desk = desk;
  }

  /** A file's media type and bytes. */
  public record Content(String mediaType, byte[] bytes) {}

  public Reply<Content> read(Actor actor, FileHash hash) {
    if (!Rights.allow(actor, Act.ADD_FILE)) {
      return new Reply.NotAllowed<>();
    }
    Optional<Files.Stored> file = desk.in(actor, stores -> stores.files().find(hash));
    return file.map(it -> Reply.done(new Content(it.mediaType(), it.bytes())))
        .orElseGet(Reply.Unknown::new);
  }
}
