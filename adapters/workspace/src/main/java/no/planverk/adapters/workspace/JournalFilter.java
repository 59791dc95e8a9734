package no.planverk.adapters.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalQuery;

/**
 * What is sought in the journal, as it stands in the address of the page: the API's file of the
 * same search takes the same parts. People and plans may also be typed by name.
 */
final class JournalFilter {
  private static final int LONGEST = 200;

  private final Visit visit;
  private final Form form;
  private final Wanted actor;
  private final Wanted plan;
  private final JournalQuery query;

  JournalFilter(Visit visit, Form form, Map<UUID, String> people, Map<UUID, String> plans) {
    this.visit = visit;
    this.form = form;
    this.actor = wanted("who", "actor", people);
    this.plan = wanted("title", "plan", plans);
    Optional<Instant> from = day("from", 0);
    Optional<Instant> to = day("to", 1);
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      form.error("to", visit.words().get("error.day-order"));
    }
    this.query =
        new JournalQuery(
            one(actor),
            one(plan).map(PlanId::new),
            form.read("act", JournalAct::of),
            form.read("object", JournalFilter::notTooLong),
            form.isChecked("refused"),
            from,
            to);
  }

  private static String notTooLong(String text) {
    if (text.length() > LONGEST) {
      throw new InvalidValue("an id has at most " + LONGEST + " characters");
    }
    return text;
  }

  /** A name that was typed goes before an id in the address, unless it is the name of that id. */
  private Wanted wanted(String typed, String chosen, Map<UUID, String> names) {
    Optional<UUID> id = Wanted.id(form.raw(chosen));
    boolean same =
        id.isPresent()
            && (form.all(typed).isEmpty() || form.raw(typed).equals(called(id.get(), names)));
    Wanted wanted = same ? new Wanted.One(id.get()) : Wanted.of(form.raw(typed), names);
    if (wanted instanceof Wanted.Nobody) {
      form.error(typed, visit.words().get("error.nothing-called-so"));
    }
    return wanted;
  }

  static String called(UUID id, Map<UUID, String> names) {
    return names.getOrDefault(id, id.toString());
  }

  private static Optional<UUID> one(Wanted wanted) {
    return wanted instanceof Wanted.One(UUID id) ? Optional.of(id) : Optional.empty();
  }

  private Optional<Instant> day(String name, int daysOn) {
    Optional<LocalDate> day = form.optional(name).flatMap(Form::asDay);
    if (form.has(name) && day.isEmpty()) {
      form.error(name, visit.words().get("error.day"));
    }
    return day.map(
        it -> it.plusDays(daysOn).atStartOfDay(visit.tenant().country().zone()).toInstant());
  }

  JournalQuery query() {
    return query;
  }

  Form form() {
    return form;
  }

  Wanted actor() {
    return actor;
  }

  Wanted plan() {
    return plan;
  }

  /** Whether it is clear what is sought. */
  boolean isClear() {
    return form.isFine() && !(actor instanceof Wanted.Several) && !(plan instanceof Wanted.Several);
  }

  /** The parts of the search that hold, by their names in addresses. */
  private Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    query.actor().ifPresent(it -> parts.put("actor", it.toString()));
    query.plan().ifPresent(it -> parts.put("plan", it.toString()));
    query.act().ifPresent(it -> parts.put("act", it.id()));
    query.object().ifPresent(it -> parts.put("object", it));
    if (query.refusedOnly()) {
      parts.put("refused", "true");
    }
    query.from().ifPresent(it -> parts.put("from", form.raw("from")));
    query.to().ifPresent(it -> parts.put("to", form.raw("to")));
    return parts;
  }

  /** The address of this search at {@code path}. */
  String at(String path) {
    return address(path, parts());
  }

  /** The address of this search with one part more, or another in its place. */
  String with(String name, String value) {
    Map<String, String> parts = parts();
    parts.put(name, value);
    return address(JournalPages.PATH, parts);
  }

  /** As {@link #with}, and where one has been on the way there. */
  String onward(String before, String trail) {
    Map<String, String> parts = parts();
    if (!before.isEmpty()) {
      parts.put("before", before);
    }
    if (!trail.isEmpty()) {
      parts.put("trail", trail);
    }
    return address(JournalPages.PATH, parts);
  }

  private String address(String path, Map<String, String> parts) {
    String query =
        parts.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return visit.at(path) + (query.isEmpty() ? "" : "?" + query);
  }
}
