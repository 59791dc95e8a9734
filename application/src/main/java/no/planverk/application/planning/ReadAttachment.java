package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.Files;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFile;

/** Reads a file of a plan, for those who may read the text that it belongs to. */
public final class ReadAttachment {
  private final Desk desk;

  public ReadAttachment(Desk desk) {
    this.desk = desk;
  }

  /** A file's name, media type and bytes. */
  public record Content(String name, String mediaType, byte[] bytes) {}

  public Reply<Content> read(Actor actor, PlanId id, FileHash hash) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.SEE_REGISTER, plan -> read(stores, actor, plan, hash)));
  }

  private static Reply<Content> read(TenantStores stores, Actor actor, Plan plan, FileHash hash) {
    if (!ReadPlanCard.showsFiles(plan, PlanAccess.acts(stores, actor, plan))) {
      return new Reply.NotAllowed<>();
    }
    Optional<PlanFile> file =
        stores.manuscripts().files(plan.id()).stream()
            .filter(it -> it.hash().equals(hash))
            .findFirst();
    Optional<Files.Stored> stored = file.flatMap(it -> stores.files().find(hash));
    return stored
        .map(it -> Reply.done(new Content(file.orElseThrow().name(), it.mediaType(), it.bytes())))
        .orElseGet(Reply.Unknown::new);
  }
}
