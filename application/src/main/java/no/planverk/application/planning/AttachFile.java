package no.planverk.application.planning;

import java.util.ArrayList;
import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.PlanFile;

/** Attaches a stored file to a plan, under the key that the plan's texts name it by. */
public final class AttachFile {
  private final Desk desk;

  public AttachFile(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<PlanFile>> attach(
      Actor actor, PlanId id, Once<List<PlanFile>> once, PlanFile file) {
    return Sheet.openOnce(desk, actor, id, once, sheet -> attach(sheet, file));
  }

  private static Reply<List<PlanFile>> attach(Sheet sheet, PlanFile file) {
    if (!sheet.stores().files().has(file.hash())) {
      return Reply.faulty(Fault.at("/sha256", FaultCode.UNKNOWN_OBJECT));
    }
    List<PlanFile> files = new ArrayList<>(sheet.text().files());
    if (files.stream().anyMatch(it -> it.key().equals(file.key()))) {
      return Reply.faulty(Fault.at("/key", FaultCode.DUPLICATE_KEY, file.key()));
    }
    files.add(file);
    sheet.manuscripts().attach(sheet.id(), files);
    sheet.made("attach", "file", file.hash().hex());
    return Reply.done(files);
  }
}
