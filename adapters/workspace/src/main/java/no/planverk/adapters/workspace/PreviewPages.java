package no.planverk.adapters.workspace;

import java.util.List;
import no.planverk.adapters.http.ProofSheets;
import no.planverk.application.publishing.PreviewPlan;
import no.planverk.application.publishing.PreviewPlan.Preview;

/** A working text as the public page of it will be. */
public final class PreviewPages implements PageGroup {
  static final String PATH = "/preview";

  private final PreviewPlan previewPlan;
  private final ProofSheets proofSheets;

  public PreviewPages(PreviewPlan previewPlan, ProofSheets proofSheets) {
    this.previewPlan = previewPlan;
    this.proofSheets = proofSheets;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get("/work/plans/{plan}" + PATH, this::show));
  }

  private Shown show(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Preview preview = visit.needed(previewPlan.preview(visit.actor(), plan.plan()));
    return new Shown.Proof(
        proofSheets.make(
            visit.tenant(),
            visit.today(),
            preview.address(),
            preview.publication(),
            preview.text(),
            new ProofSheets.Place(plan.at("/files/"), plan.at(""))));
  }
}
