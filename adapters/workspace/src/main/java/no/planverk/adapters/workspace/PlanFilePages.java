package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.application.planning.ReadAttachment;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.PlanFile;

/** The files of a plan: pictures are shown, others are saved. */
public final class PlanFilePages implements PageGroup {
  private final ReadAttachment readAttachment;

  public PlanFilePages(ReadAttachment readAttachment) {
    this.readAttachment = readAttachment;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/plans/{plan}/files/{hash}", this::read));
  }

  private Shown read(Visit visit) {
    ReadAttachment.Content file =
        visit.needed(readAttachment.read(visit.actor(), PlanAddress.of(visit).plan(), hash(visit)));
    return file.mediaType().startsWith("image/")
        ? new Shown.Picture(file.mediaType(), file.bytes())
        : new Shown.Download(file.mediaType(), file.name(), file.bytes());
  }

  private static FileHash hash(Visit visit) {
    try {
      return new FileHash(visit.segment("hash"));
    } catch (InvalidValue none) {
      throw new Turned(404, "not-found");
    }
  }

  static String address(Visit visit, PlanId plan, PlanFile file) {
    return new PlanAddress(visit, plan).at("/files/" + file.hash().hex());
  }

  static LinkView link(Visit visit, PlanId plan, PlanFile file) {
    return new LinkView(file.name(), address(visit, plan, file), false);
  }
}
