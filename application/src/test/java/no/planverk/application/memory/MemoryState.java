package no.planverk.application.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.planverk.application.port.Files;
import no.planverk.application.port.Replays;
import no.planverk.application.port.StoredToken;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.Block;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFile;
import no.planverk.domain.plan.Section;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;

/** All that one tenant has. What the collections hold is never changed, only replaced. */
final class MemoryState {
  final Map<PlanId, Plan> plans;
  final Map<HolderKey, Map<PlanRole, Validity>> roles;
  final Map<Slug, PlanId> slugs;
  final List<StageChange> stages;
  final Map<SectionId, Section> sections;
  final Map<BlockId, Block> blocks;
  final Map<ElementId, Element> elements;
  final Map<PlacementId, Placement> placements;
  final Map<PlanId, List<PlanFile>> planFiles;
  final Map<VersionKey, FrozenText> frozen;
  final Map<UnitId, UnitLife> units;
  final Map<PersonId, Person> persons;
  final Map<BodyId, Body> bodies;
  final Map<GroupId, DirectoryGroup> groups;
  final Map<TokenId, StoredToken> tokens;
  final Map<FileHash, Files.Stored> files;
  final Map<FileHash, Files.Stored> publicFiles;
  final List<Published> publications;
  final List<TakenDown> withdrawals;
  final List<Lead> leads;
  final List<Look> looks;
  final List<JournalRow> journal;
  final Map<ReplayKey, KeptAt> replays;

  record HolderKey(PlanId plan, RoleHolder holder) {}

  record VersionKey(PlanId plan, Series series, int number, int correction) {}

  record ReplayKey(UUID actor, String key) {}

  record KeptAt(Replays.Kept kept, Instant at) {}

  /** A publication with its document; its place in the list is its number. */
  record Published(Publication publication, String document) {}

  /** A withdrawal of everything published before the publication of that number. */
  record TakenDown(Withdrawal withdrawal, int before) {}

  record Lead(Slug slug, PlanId plan) {}

  MemoryState() {
    plans = new LinkedHashMap<>();
    roles = new LinkedHashMap<>();
    slugs = new LinkedHashMap<>();
    stages = new ArrayList<>();
    sections = new LinkedHashMap<>();
    blocks = new LinkedHashMap<>();
    elements = new LinkedHashMap<>();
    placements = new LinkedHashMap<>();
    planFiles = new LinkedHashMap<>();
    frozen = new LinkedHashMap<>();
    units = new LinkedHashMap<>();
    persons = new LinkedHashMap<>();
    bodies = new LinkedHashMap<>();
    groups = new LinkedHashMap<>();
    tokens = new LinkedHashMap<>();
    files = new LinkedHashMap<>();
    publicFiles = new LinkedHashMap<>();
    publications = new ArrayList<>();
    withdrawals = new ArrayList<>();
    leads = new ArrayList<>();
    looks = new ArrayList<>();
    journal = new ArrayList<>();
    replays = new LinkedHashMap<>();
  }

  private MemoryState(MemoryState other) {
    plans = new LinkedHashMap<>(other.plans);
    roles = new LinkedHashMap<>(other.roles);
    slugs = new LinkedHashMap<>(other.slugs);
    stages = new ArrayList<>(other.stages);
    sections = new LinkedHashMap<>(other.sections);
    blocks = new LinkedHashMap<>(other.blocks);
    elements = new LinkedHashMap<>(other.elements);
    placements = new LinkedHashMap<>(other.placements);
    planFiles = new LinkedHashMap<>(other.planFiles);
    frozen = new LinkedHashMap<>(other.frozen);
    units = new LinkedHashMap<>(other.units);
    persons = new LinkedHashMap<>(other.persons);
    bodies = new LinkedHashMap<>(other.bodies);
    groups = new LinkedHashMap<>(other.groups);
    tokens = new LinkedHashMap<>(other.tokens);
    files = new LinkedHashMap<>(other.files);
    publicFiles = new LinkedHashMap<>(other.publicFiles);
    publications = new ArrayList<>(other.publications);
    withdrawals = new ArrayList<>(other.withdrawals);
    leads = new ArrayList<>(other.leads);
    looks = new ArrayList<>(other.looks);
    journal = new ArrayList<>(other.journal);
    replays = new LinkedHashMap<>(other.replays);
  }

  MemoryState copy() {
    return new MemoryState(this);
  }

  /** Adds what must be new. */
  static <K, V> void insert(Map<K, V> rows, K key, V value) {
    if (rows.putIfAbsent(key, value) != null) {
      throw new IllegalStateException("there is one already: " + key);
    }
  }
}
