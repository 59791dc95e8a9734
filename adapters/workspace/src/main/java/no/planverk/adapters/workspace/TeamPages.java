package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.view.FormView.DifferenceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.TeamView;
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

/** The team of a plan: who is in it, and taking someone in. */
public final class TeamPages implements PageGroup {
  private final ReadPlanCard readPlanCard;
  private final ReadRoles readRoles;
  private final AssignRoles assignRoles;
  private final ReadOrganisation readOrganisation;

  public TeamPages(
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
        Page.get("/work/plans/{plan}/team", visit -> show(visit, Map.of(), List.of(), 200)),
        Page.post("/work/plans/{plan}/team", this::takeIn));
  }

  private PlanTeam team(Visit visit) {
    return new PlanTeam(
        visit,
        visit.needed(readOrganisation.read(visit.actor(), Optional.empty())),
        visit.needed(readRoles.read(visit.actor(), PlanAddress.of(visit).plan())));
  }

  private Shown show(
      Visit visit, Map<String, String> values, List<DifferenceView> differences, int status) {
    Words words = visit.words();
    PlanCard card = visit.needed(readPlanCard.read(visit.actor(), PlanAddress.of(visit).plan()));
    PlanTeam team = team(visit);
    boolean mayAssign = card.may(Act.ASSIGN_ROLES);
    List<TeamView.MemberView> members = new ArrayList<>();
    team.members().forEach((who, rows) -> members.add(member(visit, team, who, rows, mayAssign)));
    TeamView view =
        new TeamView(
            PlanAddress.path(visit, card.plan()),
            words.get("team.title"),
            members,
            mayAssign ? Optional.of(form(visit, team, values, differences)) : Optional.empty());
    return new Shown.Sheet(
        status, "team", PlanAddress.title(words.get("team.title"), card.plan()), view);
  }

  private static TeamView.MemberView member(
      Visit visit, PlanTeam team, RoleHolder who, List<PlanRoleRow> rows, boolean mayAssign) {
    boolean changeable = mayAssign && !(who instanceof RoleHolder.OfToken);
    return new TeamView.MemberView(
        team.name(who),
        visit.words().get("team.kind." + who.kind()),
        rows.stream().map(team::view).toList(),
        changeable ? Optional.of(PlanAddress.of(visit).at("/team/" + who.id())) : Optional.empty());
  }

  private static GroupedFormView form(
      Visit visit, PlanTeam team, Map<String, String> values, List<DifferenceView> differences) {
    Words words = visit.words();
    TeamFields fields = new TeamFields(words);
    Map<String, String> errors = visit.form().errors();
    List<GroupView> groups = new ArrayList<>();
    groups.add(fields.who(team.organisation(), values, errors));
    groups.addAll(fields.roles(values, errors));
    return new GroupedFormView(
        List.of(),
        words.get("team.add"),
        "",
        PlanAddress.of(visit).at("/team"),
        PlanTeam.seen(team.rows()),
        groups,
        differences,
        words.get("team.add.save"),
        PlanAddress.of(visit).at(""));
  }

  private Shown takeIn(Visit visit) {
    Form form = visit.form();
    PlanCard card = visit.needed(readPlanCard.read(visit.actor(), PlanAddress.of(visit).plan()));
    visit.require(card, Act.ASSIGN_ROLES);
    PlanTeam team = team(visit);
    TeamFields fields = new TeamFields(visit.words());
    Optional<RoleHolder> who = fields.holder(form, team.organisation());
    Set<PlanRole> roles = fields.roles(form);
    Validity days = fields.days(form);
    Optional<Long> seen = form.read("revision", Long::valueOf);
    Map<String, String> written = written(form);
    if (form.isFine() && who.isPresent() && seen.isPresent()) {
      Map<PlanRole, Validity> each = new EnumMap<>(PlanRole.class);
      team.of(who.get()).forEach(it -> each.put(it.role(), it.days()));
      roles.forEach(it -> each.put(it, days));
      Reply<List<PlanRoleRow>> reply =
          assignRoles.assign(
              visit.actor(),
              card.plan().id(),
              who.get(),
              rows -> PlanTeam.seen(rows) == seen.get(),
              new Assigned(each));
      if (reply instanceof Reply.Stale<List<PlanRoleRow>>) {
        return show(visit, written, List.of(changed(visit, team, who.get(), roles)), 409);
      }
      visit.needed(reply);
      return Shown.done(PlanAddress.of(visit).at("/team"), "team-added");
    }
    return show(visit, written, List.of(), 400);
  }

  static Map<String, String> written(Form form) {
    Map<String, String> written = new HashMap<>(form.values());
    written.put("roles", String.join(",", form.all("roles")));
    return written;
  }

  /** What someone is now beside what was written. */
  static DifferenceView changed(Visit visit, PlanTeam team, RoleHolder who, Set<PlanRole> written) {
    Words words = visit.words();
    String stands = team.said(who);
    return new DifferenceView(
        team.name(who).text(),
        stands.isEmpty() ? words.get("stale.nothing") : stands,
        String.join(", ", written.stream().map(it -> words.get("plan-role." + it.id())).toList()));
  }
}
