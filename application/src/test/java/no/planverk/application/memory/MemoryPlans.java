package no.planverk.application.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.application.memory.MemoryState.HolderKey;
import no.planverk.application.port.Plans;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionLife;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.register.RegisterEntry;
import no.planverk.domain.register.RegisterQuery;

/** Plans of one tenant; what their versions are comes from the frozen texts beside them. */
record MemoryPlans(MemoryState state, Clock clock) implements Plans {
  @Override
  public Optional<Plan> find(PlanId id) {
    return Optional.ofNullable(state.plans.get(id)).map(this::whole);
  }

  @Override
  public Optional<Plan> findForWriting(PlanId id) {
    return find(id);
  }

  @Override
  public Optional<Standing> standingForWriting(PlanId id) {
    return find(id).map(it -> new Standing(it.facts().type(), it.stage()));
  }

  @Override
  public Optional<Plan> findForDeciding(PlanId id) {
    return find(id);
  }

  private Plan whole(Plan stored) {
    Plan versioned = stored;
    LocalDate today = LocalDate.ofInstant(clock.instant(), stored.facts().type().country().zone());
    for (FrozenText text : state.frozen.values()) {
      if (text.plan().equals(stored.id()) && text.series() == Series.ADOPTED) {
        versioned = versioned.having(version(text, today));
      }
    }
    int next = versioned.nextVersionNumber();
    return versioned.at(
        stored.stage().map(stage -> WorkingText.at(stage, next, stored.hearings())));
  }

  private Version version(FrozenText text, LocalDate today) {
    VersionLife life = VersionLife.of(text.number(), stages(text.plan()));
    return new Version(
        text.plan(),
        text.number(),
        text.correction(),
        text.language(),
        text.hash(),
        text.decision().orElseThrow(),
        life.inForceFrom(),
        text.correctionReason(),
        text.frozenAt(),
        life.standingOn(today));
  }

  @Override
  public List<PlanId> titled(String title) {
    return state.plans.values().stream()
        .filter(plan -> plan.facts().title().value().equals(title))
        .sorted(Comparator.comparing(Plan::createdAt).thenComparing(plan -> plan.id().toString()))
        .map(Plan::id)
        .toList();
  }

  @Override
  public void add(Plan plan) {
    MemoryState.insert(state.plans, plan.id(), plan);
  }

  @Override
  public boolean save(Plan plan) {
    Plan stored = state.plans.get(plan.id());
    if (stored == null || stored.revision() != plan.revision()) {
      return false;
    }
    state.plans.put(
        plan.id(),
        new Plan(
            plan.id(),
            plan.facts(),
            plan.slug(),
            plan.openToStaff(),
            plan.workingText(),
            List.of(),
            hearings(stored, plan),
            stored.createdAt(),
            clock.instant(),
            plan.revision() + 1));
    return true;
  }

  /** Those that were stored, in their order and as they are now, and the new ones after them. */
  private static List<Hearing> hearings(Plan stored, Plan changed) {
    List<Hearing> kept =
        stored.hearings().stream()
            .map(old -> changed.hearing(old.id()).map(now -> stored(old, now)).orElse(old))
            .toList();
    List<Hearing> added =
        changed.hearings().stream().filter(it -> stored.hearing(it.id()).isEmpty()).toList();
    return Stream.concat(kept.stream(), added.stream()).toList();
  }

  private static Hearing stored(Hearing old, Hearing now) {
    return old.equals(now) ? old : now.stored();
  }

  @Override
  public List<RegisterEntry> register(RegisterQuery query) {
    return state.plans.values().stream()
        .map(this::whole)
        .filter(plan -> matches(plan, query))
        .map(this::entry)
        .filter(query::fits)
        .toList();
  }

  private static boolean matches(Plan plan, RegisterQuery query) {
    String title = plan.facts().title().value().toLowerCase(Locale.ROOT);
    Optional<UnitId> unit = plan.facts().owner().flatMap(Owner::unit);
    return query.text().map(it -> title.contains(it.toLowerCase(Locale.ROOT))).orElse(true)
        && query
            .sdg()
            .map(goal -> plan.facts().sdg().stream().anyMatch(tag -> tag.goal() == goal))
            .orElse(true)
        && (query.units().isEmpty() || unit.map(query.units()::contains).orElse(false));
  }

  private RegisterEntry entry(Plan plan) {
    return new RegisterEntry(
        plan.id(),
        plan.facts().title().value(),
        plan.facts().type().id(),
        plan.stage(),
        plan.facts().language(),
        plan.facts().period(),
        plan.facts().owner().map(Owner::name),
        plan.newestVersion().map(Version::number),
        plan.standing(),
        plan.newestVersion().map(it -> it.decision().date()),
        plan.heardUntil(),
        plan.facts().registeredOnly(),
        !MemoryPublications.standing(state, plan.id()).isEmpty(),
        plan.changedAt(),
        plan.revision());
  }

  @Override
  public void note(StageChange change) {
    state.stages.add(change);
  }

  @Override
  public List<StageChange> stagesBetween(LocalDate first, LocalDate last) {
    return state.stages.stream()
        .filter(it -> !it.on().isBefore(first) && !it.on().isAfter(last))
        .toList();
  }

  @Override
  public List<StageChange> stages(PlanId id) {
    return state.stages.stream().filter(change -> change.plan().equals(id)).toList();
  }

  @Override
  public Set<PlanRole> rolesOf(PlanId id, Actor actor, LocalDate day) {
    return new MemoryRoles(state).rolesOf(id, actor, day);
  }

  @Override
  public Map<PlanId, Set<PlanRole>> involving(PersonId person, LocalDate day) {
    return new MemoryRoles(state).involving(person, day);
  }

  @Override
  public List<PlanRoleRow> roles(PlanId id) {
    return new MemoryRoles(state).in(id);
  }

  @Override
  public Map<PlanId, List<PlanRoleRow>> rolesHeldBy(RoleHolder holder) {
    return new MemoryRoles(state).heldBy(holder);
  }

  @Override
  public void assign(PlanId id, RoleHolder holder, Map<PlanRole, Validity> roles) {
    state.roles.put(new HolderKey(id, holder), Map.copyOf(roles));
  }

  @Override
  public List<PlanId> ownedBy(PersonId person) {
    return state.plans.values().stream()
        .filter(
            it -> it.facts().owner().flatMap(owner -> owner.person()).equals(Optional.of(person)))
        .sorted(Comparator.comparing(Plan::createdAt).thenComparing(it -> it.id().toString()))
        .map(Plan::id)
        .toList();
  }

  @Override
  public boolean claim(PlanId id, Slug slug) {
    return Objects.requireNonNullElse(state.slugs.putIfAbsent(slug, id), id).equals(id);
  }
}
