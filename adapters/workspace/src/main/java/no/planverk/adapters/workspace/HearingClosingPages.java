package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.hearing.CloseHearing;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.hearing.HearingId;
import no.planverk.domain.person.Act;

/** Closing a hearing whose last day has passed. */
public final class HearingClosingPages implements PageGroup {
  private static final int MOST = 1_000_000;

  private final ReadPlanCard readPlanCard;
  private final CloseHearing closeHearing;

  public HearingClosingPages(ReadPlanCard readPlanCard, CloseHearing closeHearing) {
    this.readPlanCard = readPlanCard;
    this.closeHearing = closeHearing;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/hearings/{hearing}/closing", this::begin),
        Page.post("/work/plans/{plan}/hearings/{hearing}/closing", this::close));
  }

  static String path(HearingId hearing) {
    return "/hearings/" + hearing + "/closing";
  }

  private FlowSheet sheet(Visit visit) {
    return FlowSheet.of(
        visit,
        readPlanCard,
        Act.RUN_HEARING,
        "closing",
        "/hearings/" + visit.segment("hearing") + "/closing");
  }

  private static Hearing hearing(Visit visit, FlowSheet sheet) {
    return sheet
        .plan()
        .hearing(new HearingId(visit.id("hearing")))
        .orElseThrow(() -> new Turned(404, "not-found"));
  }

  private Shown begin(Visit visit) {
    FlowSheet sheet = sheet(visit);
    Hearing hearing = hearing(visit, sheet);
    Obstacles obstacles = new Obstacles(visit.words());
    if (hearing.state() != Hearing.State.OPEN) {
      return sheet.blocked(obstacles.of(new Refusal.HearingNotOpen()).text());
    }
    return visit.today().isBefore(hearing.firstDayAfter())
        ? sheet.blocked(obstacles.of(new Refusal.HearingStillOpen(hearing)).text())
        : show(visit, sheet, hearing);
  }

  private static Shown show(Visit visit, FlowSheet sheet, Hearing hearing) {
    if (hearing.heardVersion().isPresent()) {
      sheet.effect("opens-text").effect("keeps-proposal");
    } else {
      sheet.effect("only-closes");
    }
    return sheet.show(
        List.of(
            GroupView.of(
                FieldView.text(
                        "statements",
                        visit.words().get("closing.statements"),
                        visit.form().raw("statements"))
                    .as(FieldView.Kind.NUMBER)
                    .spare()
                    .told(visit.form().errors()))));
  }

  private Shown close(Visit visit) {
    FlowSheet sheet = sheet(visit);
    Hearing hearing = hearing(visit, sheet);
    Form form = visit.form();
    Optional<Integer> statements = form.read("statements", HearingClosingPages::count);
    if (form.isFine()) {
      Optional<Hearing> closed =
          sheet.done(
              closeHearing.close(
                  visit.actor(), sheet.plan().id(), hearing.id(), Expected.ANY, statements));
      if (closed.isPresent()) {
        return sheet.back("hearing-closed");
      }
    }
    return show(visit, sheet, hearing);
  }

  private static int count(String text) {
    int count = Integer.parseInt(text);
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("so many statements do not come");
    }
    return count;
  }
}
