package no.planverk.application.publishing;

import java.util.Optional;
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
import no.planverk.domain.plan.PictureType;
import no.planverk.domain.publication.Look;

/** An administrator chooses the picture beside the municipality's name, or to have none. */
public final class ChooseLogo {
  /** A logo travels with every first visit. */
  public static final int LARGEST = 512 * 1024;

  private final Desk desk;

  public ChooseLogo(Desk desk) {
    this.desk = desk;
  }

  /** A PNG, JPEG or WebP picture as its bytes say; none takes the logo away. */
  public Reply<Look> choose(Actor actor, Optional<byte[]> picture) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    if (picture.filter(it -> it.length > LARGEST).isPresent()) {
      return Reply.faulty(Fault.at("/logo", FaultCode.INVALID_VALUE, "logo.too-large"));
    }
    Optional<PictureType> type = picture.flatMap(PictureType::of).filter(ChooseLogo::isTaken);
    if (picture.isPresent() && type.isEmpty()) {
      return Reply.faulty(Fault.at("/logo", FaultCode.INVALID_VALUE, "logo.type"));
    }
    Optional<Files.Stored> file =
        picture.map(
            it ->
                new Files.Stored(new FileHash(Sha256.hex(it)), type.orElseThrow().mediaType(), it));
    return desk.in(actor, stores -> choose(actor, file, stores));
  }

  private static boolean isTaken(PictureType type) {
    return type != PictureType.GIF;
  }

  private Reply<Look> choose(Actor actor, Optional<Files.Stored> file, TenantStores stores) {
    file.filter(it -> !stores.files().has(it.hash())).ifPresent(stores.files()::store);
    Look next = stores.publications().look().bearing(file.map(Files.Stored::hash));
    next.logo().ifPresent(stores.publications()::show);
    stores.publications().choose(next);
    String which = next.logo().map(FileHash::hex).orElse("none");
    desk.note(stores, actor, "choose", Subject.made("logo", which));
    return Reply.done(next);
  }
}
