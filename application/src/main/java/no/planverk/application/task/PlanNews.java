package no.planverk.application.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;

/** What others have done to a plan after a moment: each thing once, the latest first. */
final class PlanNews {
  private static final int LOOKED_AT = 500;
  private static final Set<String> STEPS =
      Set.of(
          "begin",
          "abandon",
          "adopt",
          "bring-in-force",
          "correct",
          "repeal",
          "publish",
          "withdraw");

  private PlanNews() {}

  /** What kind of thing something was done to. */
  enum Kind {
    TEXT,
    SECTION,
    ELEMENT,
    REMOVAL,
    COMMENT,
    SUGGESTION,
    FACTS,
    STEP,
    TEAM,
    FILE,
    TASK,
    REVIEW
  }

  /** One thing that something was done to: by whom, and when last. */
  record Item(Kind kind, String object, String act, Set<UUID> by, Instant last) {
    Item and(Item earlier) {
      Set<UUID> all = new LinkedHashSet<>(by);
      all.addAll(earlier.by);
      return new Item(kind, object, act, all, last);
    }
  }

  static List<Item> since(TenantStores stores, PlanId plan, Instant since, Optional<UUID> me) {
    List<Item> all = new ArrayList<>();
    stores.textHistory().writtenSince(plan, since).stream()
        .filter(it -> it.author().id().isEmpty() || !it.author().id().equals(me))
        .map(
            it ->
                new Item(
                    Kind.TEXT,
                    it.section().value().toString(),
                    "write",
                    it.author().id().map(Set::of).orElse(Set.of()),
                    it.last()))
        .forEach(all::add);
    journal(stores, plan, since).stream()
        .filter(it -> it.actorId().isEmpty() || !it.actorId().equals(me))
        .flatMap(it -> item(it).stream())
        .forEach(all::add);
    Map<List<String>, Item> once = new LinkedHashMap<>();
    all.stream()
        .sorted((one, other) -> other.last().compareTo(one.last()))
        .forEach(it -> once.merge(List.of(it.kind().name(), it.object()), it, Item::and));
    return List.copyOf(once.values());
  }

  /** Whether sections or elements were added, reworded, moved or taken out. */
  static boolean hasStructure(TenantStores stores, PlanId plan, Instant since) {
    return journal(stores, plan, since).stream()
        .flatMap(it -> item(it).stream())
        .anyMatch(
            it ->
                it.kind() == Kind.SECTION
                    || it.kind() == Kind.ELEMENT
                    || it.kind() == Kind.REMOVAL);
  }

  private static List<JournalEntry> journal(TenantStores stores, PlanId plan, Instant since) {
    JournalQuery query =
        new JournalQuery(
            Optional.empty(),
            Optional.of(plan),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(since),
            Optional.empty());
    return stores.journal().search(query, Long.MAX_VALUE, LOOKED_AT).stream()
        .map(it -> it.entry())
        .filter(it -> it.at().isAfter(since))
        .toList();
  }

  private static Optional<Item> item(JournalEntry entry) {
    return kind(entry)
        .map(
            it ->
                new Item(
                    it,
                    entry.objectId(),
                    entry.act(),
                    entry.actorId().map(Set::of).orElse(Set.of()),
                    entry.at()));
  }

  private static Optional<Kind> kind(JournalEntry entry) {
    if (entry.act().equals("remove") || entry.act().equals("put-back")) {
      return Optional.of(Kind.REMOVAL);
    }
    return switch (entry.objectKind()) {
      case "section" -> Optional.of(Kind.SECTION);
      case "element", "placement" -> Optional.of(Kind.ELEMENT);
      case "thread" -> Optional.of(Kind.COMMENT);
      case "suggestion" -> Optional.of(Kind.SUGGESTION);
      case "plan" -> Optional.of(STEPS.contains(entry.act()) ? Kind.STEP : Kind.FACTS);
      case "hearing", "version", "publication" -> Optional.of(Kind.STEP);
      case "file" -> Optional.of(Kind.FILE);
      case "task" -> Optional.of(Kind.TASK);
      case "review" -> Optional.of(Kind.REVIEW);
      case "person", "unit", "token" ->
          entry.act().equals("assign-roles") ? Optional.of(Kind.TEAM) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
