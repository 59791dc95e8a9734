package no.planverk.application.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.Files;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.PictureType;
import no.planverk.domain.plan.PlanFile;

/** Takes in a picture for a plan's text. The same picture again is the one that is there. */
public final class AddFigure {
  private static final int KEY = 12;

  private final Desk desk;

  public AddFigure(Desk desk) {
    this.desk = desk;
  }

  /** The picture is told by its bytes, whatever its name says. */
  public Reply<PlanFile> add(Actor actor, PlanId id, String name, byte[] bytes) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.writingText(
                stores,
                actor,
                id,
                () ->
                    PictureType.of(bytes)
                        .map(it -> add(stores, actor, id, name, file(it, bytes)))
                        .orElseGet(
                            () -> Reply.faulty(Fault.at("/file", FaultCode.NOT_IN_TABLE, name)))));
  }

  private static Files.Stored file(PictureType type, byte[] bytes) {
    return new Files.Stored(new FileHash(Sha256.hex(bytes)), type.mediaType(), bytes);
  }

  private Reply<PlanFile> add(
      TenantStores stores, Actor actor, PlanId id, String name, Files.Stored file) {
    List<PlanFile> files = new ArrayList<>(stores.manuscripts().of(id).files());
    Optional<PlanFile> same =
        files.stream().filter(it -> it.hash().equals(file.hash())).findFirst();
    if (same.isPresent()) {
      return Reply.done(same.get());
    }
    if (!stores.files().has(file.hash())) {
      stores.files().store(file);
    }
    PlanFile figure =
        new PlanFile(
            "fig-" + file.hash().hex().substring(0, KEY), name, file.mediaType(), file.hash());
    files.add(figure);
    stores.manuscripts().attach(id, files);
    desk.note(stores, actor, "attach", Subject.made("file", file.hash().hex(), id));
    return Reply.done(figure);
  }
}
