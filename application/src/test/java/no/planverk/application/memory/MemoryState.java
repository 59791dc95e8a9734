package no.planverk.application.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.port.Files;
import no.planverk.application.port.Manuscripts;
import no.planverk.application.port.OpenPages;
import no.planverk.application.port.Replays;
import no.planverk.application.port.StoredSession;
import no.planverk.application.port.StoredToken;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.fetching.WordingId;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.journal.SealedRow;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Retention;
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
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.MonthScore;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SupportGrant;
import no.planverk.domain.task.DigestWish;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewId;
import no.planverk.domain.task.Task;
import no.planverk.domain.task.TaskId;
import no.planverk.domain.template.ElementLineage;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.PlanChoices;
import no.planverk.domain.template.SectionGuide;
import no.planverk.domain.template.TemplateId;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.ConflictId;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import no.planverk.domain.writing.RevisionId;
import no.planverk.domain.writing.Suggestion;
import no.planverk.domain.writing.SuggestionId;
import no.planverk.domain.writing.TextConflict;
import no.planverk.domain.writing.TextRevision;
import no.planverk.domain.writing.ThreadId;
import no.planverk.domain.writing.Whereabouts;

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
  final Map<ElementId, IndicatorFacts> indicatorFacts;
  final Map<PlanId, List<PlanFile>> planFiles;
  final Map<SectionId, SectionGuide> guides;
  final Map<ElementId, ElementLineage> lineages;
  final Map<WordingId, Wording> wordings;
  final Map<FetchKey, Fetch> fetches;
  final Map<ElementId, ElementId> merged;
  final Set<FetchRules.Bar> bars;
  final Map<GapKey, Acceptance> accepted;
  final List<MonthScore> months;
  final List<Handing> handings;
  final List<Citation> citations;
  final Map<RemovalId, Removal> removals;
  final Map<RemovalId, Manuscripts.Parts> removed;
  final Map<RevisionId, TextRevision> revisions;
  final Map<ConflictId, TextConflict> conflicts;
  final Map<OpenPage, Whereabouts> whereabouts;
  final List<OpenPages.Numbered> events;
  final Map<Visit, Instant> visits;
  final Map<SuggestionId, Suggestion> suggestions;
  final Map<ThreadId, CommentThread> threads;
  final List<Notice> notices;
  final Set<NoticeId> told;
  final Map<TaskId, Task> tasks;
  final Map<PlanId, Budget> budgets;
  final Map<PlanId, Map<ElementId, MeasureStanding>> standings;
  final Map<ReviewId, Review> reviews;
  final Map<PersonId, DigestWish> wishes;
  final Map<PersonId, LocalDate> letters;
  final Map<UUID, MemoryFollowers.Row> followers;
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
  final Map<SessionId, StoredSession> sessions;
  final Map<GrantId, SupportGrant> grants;
  final List<SignInSettings> signIn;
  final Map<Identity, PersonId> identities;
  final Map<String, MemoryAccounts.Invited> invitations;
  final Map<PersonId, Language> spoken;
  final Set<PersonId> ruled;
  final List<JournalRow> journal;
  final List<JournalSeal> seals;
  final Map<SealedRow, Long> sealed;
  final Map<ReplayKey, KeptAt> replays;
  final Map<PersonId, Instant> erased;
  final Map<Retention, Integer> retention;
  final List<LocalName> names;
  final List<PlanChoices> choices;
  final Map<TemplateId, OwnTemplate> templates;
  final Set<LocalDate> constituted;
  final Map<MeetingKey, CouncilMeeting> meetings;

  /** An open page of a plan. */
  record OpenPage(PlanId plan, String tab) {}

  record Visit(PlanId plan, PersonId person) {}

  record FetchKey(PlanId plan, ElementId element) {}

  record MeetingKey(BodyId body, LocalDate day) {}

  record HolderKey(PlanId plan, RoleHolder holder) {}

  record VersionKey(PlanId plan, Series series, int number, int correction) {}

  record ReplayKey(UUID actor, String key) {}

  record KeptAt(Replays.Kept kept, Instant at) {}

  /** A publication with its document; its place in the list is its number. */
  record Published(Publication publication, String document) {}

  /** A withdrawal of everything published before the publication of that number. */
  record TakenDown(Withdrawal withdrawal, int before) {}

  /** When a person left, and when they were made unknown. */
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
    indicatorFacts = new LinkedHashMap<>();
    planFiles = new LinkedHashMap<>();
    guides = new LinkedHashMap<>();
    lineages = new LinkedHashMap<>();
    wordings = new LinkedHashMap<>();
    fetches = new LinkedHashMap<>();
    merged = new LinkedHashMap<>();
    bars = new LinkedHashSet<>();
    accepted = new LinkedHashMap<>();
    months = new ArrayList<>();
    handings = new ArrayList<>();
    citations = new ArrayList<>();
    removals = new LinkedHashMap<>();
    removed = new LinkedHashMap<>();
    revisions = new LinkedHashMap<>();
    conflicts = new LinkedHashMap<>();
    whereabouts = new LinkedHashMap<>();
    events = new ArrayList<>();
    visits = new LinkedHashMap<>();
    suggestions = new LinkedHashMap<>();
    threads = new LinkedHashMap<>();
    notices = new ArrayList<>();
    told = new LinkedHashSet<>();
    tasks = new LinkedHashMap<>();
    budgets = new LinkedHashMap<>();
    standings = new LinkedHashMap<>();
    reviews = new LinkedHashMap<>();
    wishes = new LinkedHashMap<>();
    letters = new LinkedHashMap<>();
    followers = new LinkedHashMap<>();
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
    sessions = new LinkedHashMap<>();
    grants = new LinkedHashMap<>();
    signIn = new ArrayList<>();
    identities = new LinkedHashMap<>();
    invitations = new LinkedHashMap<>();
    spoken = new LinkedHashMap<>();
    ruled = new LinkedHashSet<>();
    journal = new ArrayList<>();
    seals = new ArrayList<>();
    sealed = new LinkedHashMap<>();
    replays = new LinkedHashMap<>();
    erased = new LinkedHashMap<>();
    retention = new LinkedHashMap<>();
    meetings = new LinkedHashMap<>();
    constituted = new LinkedHashSet<>();
    templates = new LinkedHashMap<>();
    choices = new ArrayList<>();
    names = new ArrayList<>();
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
    indicatorFacts = new LinkedHashMap<>(other.indicatorFacts);
    planFiles = new LinkedHashMap<>(other.planFiles);
    guides = new LinkedHashMap<>(other.guides);
    lineages = new LinkedHashMap<>(other.lineages);
    wordings = new LinkedHashMap<>(other.wordings);
    fetches = new LinkedHashMap<>(other.fetches);
    merged = new LinkedHashMap<>(other.merged);
    bars = new LinkedHashSet<>(other.bars);
    accepted = new LinkedHashMap<>(other.accepted);
    months = new ArrayList<>(other.months);
    handings = new ArrayList<>(other.handings);
    citations = new ArrayList<>(other.citations);
    removals = new LinkedHashMap<>(other.removals);
    removed = new LinkedHashMap<>(other.removed);
    revisions = new LinkedHashMap<>(other.revisions);
    conflicts = new LinkedHashMap<>(other.conflicts);
    whereabouts = new LinkedHashMap<>(other.whereabouts);
    events = new ArrayList<>(other.events);
    visits = new LinkedHashMap<>(other.visits);
    suggestions = new LinkedHashMap<>(other.suggestions);
    threads = new LinkedHashMap<>(other.threads);
    notices = new ArrayList<>(other.notices);
    told = new LinkedHashSet<>(other.told);
    tasks = new LinkedHashMap<>(other.tasks);
    budgets = new LinkedHashMap<>(other.budgets);
    standings = new LinkedHashMap<>();
    other.standings.forEach((plan, each) -> standings.put(plan, new LinkedHashMap<>(each)));
    reviews = new LinkedHashMap<>(other.reviews);
    wishes = new LinkedHashMap<>(other.wishes);
    letters = new LinkedHashMap<>(other.letters);
    followers = new LinkedHashMap<>(other.followers);
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
    sessions = new LinkedHashMap<>(other.sessions);
    grants = new LinkedHashMap<>(other.grants);
    signIn = new ArrayList<>(other.signIn);
    identities = new LinkedHashMap<>(other.identities);
    invitations = new LinkedHashMap<>(other.invitations);
    spoken = new LinkedHashMap<>(other.spoken);
    ruled = new LinkedHashSet<>(other.ruled);
    journal = new ArrayList<>(other.journal);
    seals = new ArrayList<>(other.seals);
    sealed = new LinkedHashMap<>(other.sealed);
    replays = new LinkedHashMap<>(other.replays);
    erased = new LinkedHashMap<>(other.erased);
    retention = new LinkedHashMap<>(other.retention);
    meetings = new LinkedHashMap<>(other.meetings);
    constituted = new LinkedHashSet<>(other.constituted);
    templates = new LinkedHashMap<>(other.templates);
    choices = new ArrayList<>(other.choices);
    names = new ArrayList<>(other.names);
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
