package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FormView.DifferenceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.MemberView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.AssignRoles.Assigned;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadPlanCard.PlanCard;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.PlanRoleRow;

/** What one member of a team is: changing it, and ending it on a day. */
public final class MemberPages implements PageGroup {
  private final ReadPlanCard readPlanCard;
  private final ReadRoles readRoles;
  private final AssignRoles assignRoles;
  private final ReadOrganisation readOrganisation;

  public MemberPages(
      ReadPlanCard readPlanCard,
      ReadRoles readRoles,
      AssignRoles assignRoles,
      ReadOrganisation readOrganisation) {
    this.readPlanCard = readPlanCard;
    this.readRoles = readRoles;
    this.assignRoles = assignRoles;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/team/{holder}", this::read),
        Page.post("/work/plans/{plan}/team/{holder}", this::change),
        Page.post("/work/plans/{plan}/team/{holder}/end", this::end));
  }

  /** A member as found: the plan, the whole team, and who it is. */
  private record Found(PlanCard card, PlanTeam team, RoleHolder who) {
    List<PlanRoleRow> rows() {
      return team.of(who);
    }
  }

  private Found found(Visit visit) {
    PlanCard card = visit.needed(readPlanCard.read(visit.actor(), PlanAddress.of(visit).plan()));
    visit.require(card, Act.ASSIGN_ROLES);
    PlanTeam team =
        new PlanTeam(
            visit,
            visit.needed(readOrganisation.read(visit.actor(), Optional.empty())),
            visit.needed(readRoles.read(visit.actor(), card.plan().id())));
    RoleHolder who =
        team.members().keySet().stream()
            .filter(it -> it.id().equals(visit.id("holder")))
            .filter(it -> !(it instanceof RoleHolder.OfToken))
            .findFirst()
            .orElseThrow(() -> new Turned(404, "not-found"));
    return new Found(card, team, who);
  }

  private Shown read(Visit visit) {
    Found found = found(visit);
    return show(visit, found, values(found), List.of(), 200);
  }

  /** What they are now or will be; what is over is not shown to be changed. */
  private static Map<String, String> values(Found found) {
    List<PlanRoleRow> open =
        found.rows().stream().filter(it -> !found.team().isOver(it.days())).toList();
    Map<String, String> values = new HashMap<>();
    values.put("roles", String.join(",", open.stream().map(it -> it.role().id()).toList()));
    open.stream()
        .map(PlanRoleRow::days)
        .reduce(Validity::spanning)
        .ifPresent(
            days -> {
              values.put("first", days.from().map(LocalDate::toString).orElse(""));
              values.put("last", days.to().map(LocalDate::toString).orElse(""));
            });
    return values;
  }

  private static Shown show(
      Visit visit,
      Found found,
      Map<String, String> values,
      List<DifferenceView> differences,
      int status) {
    Words words = visit.words();
    Map<String, String> errors = visit.form().errors();
    String page = PlanAddress.of(visit).at("/team/" + found.who().id());
    String back = PlanAddress.of(visit).at("/team");
    long seen = PlanTeam.seen(found.team().rows());
    GroupedFormView change =
        new GroupedFormView(
            List.of(),
            words.get("team.change"),
            "",
            page,
            seen,
            new TeamFields(words).roles(values, errors),
            differences,
            words.get("team.change.save"),
            back);
    FieldView day =
        FieldView.text("day", words.get("team.end.day"), visit.today().toString())
            .as(FieldView.Kind.DATE)
            .told(errors)
            .within("end");
    GroupedFormView end =
        new GroupedFormView(
            List.of(),
            words.get("team.end"),
            words.get("team.end.text"),
            page + "/end",
            seen,
            List.of(GroupView.of(day)),
            List.of(),
            words.get("team.end.save"),
            back);
    String name = found.team().name(found.who()).text();
    List<LinkView> path = new ArrayList<>(PlanAddress.path(visit, found.card().plan()));
    path.add(new LinkView(words.get("team.title"), back, false));
    return new Shown.Sheet(status, "member", name, new MemberView(path, name, change, end));
  }

  private Shown change(Visit visit) {
    Found found = found(visit);
    Form form = visit.form();
    TeamFields fields = new TeamFields(visit.words());
    Set<PlanRole> roles = fields.roles(form);
    Validity days = fields.days(form);
    Map<String, String> written = TeamPages.written(form);
    if (!form.isFine()) {
      return show(visit, found, written, List.of(), 400);
    }
    Map<PlanRole, Validity> each = over(found);
    roles.forEach(it -> each.put(it, days));
    return assigned(visit, found, each, "team-changed")
        .orElseGet(
            () ->
                show(
                    visit,
                    found,
                    written,
                    List.of(TeamPages.changed(visit, found.team(), found.who(), roles)),
                    409));
  }

  /** What they were and are no more. */
  private static Map<PlanRole, Validity> over(Found found) {
    Map<PlanRole, Validity> over = new EnumMap<>(PlanRole.class);
    found.rows().stream()
        .filter(it -> found.team().isOver(it.days()))
        .forEach(it -> over.put(it.role(), it.days()));
    return over;
  }

  private Shown end(Visit visit) {
    Found found = found(visit);
    Form form = visit.form();
    form.required("day");
    Optional<LocalDate> day = form.day("day");
    if (day.isEmpty()) {
      return show(visit, found, values(found), List.of(), 400);
    }
    Map<PlanRole, Validity> each = over(found);
    for (PlanRoleRow row : found.rows()) {
      boolean begun = row.days().from().map(it -> !it.isAfter(day.get())).orElse(true);
      if (begun && !found.team().isOver(row.days())) {
        each.put(row.role(), new Validity(row.days().from(), day));
      }
    }
    return assigned(visit, found, each, "team-ended")
        .orElseGet(() -> show(visit, found, values(found), List.of(), 409));
  }

  /** Where to go on; nothing where someone else has changed the team meanwhile. */
  private Optional<Shown> assigned(
      Visit visit, Found found, Map<PlanRole, Validity> each, String notice) {
    Optional<Long> seen = visit.form().read("revision", Long::valueOf);
    Reply<List<PlanRoleRow>> reply =
        assignRoles.assign(
            visit.actor(),
            found.card().plan().id(),
            found.who(),
            rows -> seen.equals(Optional.of(PlanTeam.seen(rows))),
            new Assigned(each));
    if (reply instanceof Reply.Stale<List<PlanRoleRow>>) {
      return Optional.empty();
    }
    boolean owned =
        visit.needed(reply).stream()
            .anyMatch(it -> it.role() == PlanRole.OWNER && it.days().covers(visit.today()));
    return Optional.of(
        Shown.done(PlanAddress.of(visit).at("/team"), owned ? notice : "team-without-owner"));
  }
}
