package no.planverk.application.writing;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.Files;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.PlanFile;

/** Reads a file that belongs to a plan, for those who may read its text. */
public final class ReadPlanFile {
  private final Desk desk;

  public ReadPlanFile(Desk desk) {
    this.desk = desk;
  }

  /** A file's name in the plan, its media type and its bytes. */
  public record Content(String name, String mediaType, byte[] bytes) {}

  public Reply<Content> read(Actor actor, PlanId id, String key) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores,
                actor,
                id,
                Act.READ_TEXT,
                plan ->
                    content(stores, id, key)
                        .<Reply<Content>>map(Reply::done)
                        .orElseGet(Reply.Unknown::new)));
  }

  private static Optional<Content> content(TenantStores stores, PlanId id, String key) {
    Optional<PlanFile> file = stores.manuscripts().file(id, key);
    Optional<Files.Stored> stored = file.flatMap(it -> stores.files().find(it.hash()));
    return stored.map(it -> new Content(file.orElseThrow().name(), it.mediaType(), it.bytes()));
  }
}
