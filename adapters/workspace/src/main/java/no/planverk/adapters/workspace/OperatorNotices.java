package no.planverk.adapters.workspace;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.NoticesView;
import no.planverk.adapters.workspace.view.NoticesView.NoticeView;
import no.planverk.adapters.workspace.view.NoticesView.SaidView;
import no.planverk.application.tenancy.AddServiceNotice;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.TenantId;

/**
 * What operators tell staff on each of their pages. Moments are as clocks show them in Oslo and
 * Copenhagen, where those work who read it.
 */
final class OperatorNotices {
  private static final int MOST_PAST = 50;
  private static final int MOST_NAMES = 5;
  private static final ZoneId ZONE = Country.NO.zone();
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withZone(ZONE);
  private static final String ALL = "all";
  private static final String SOME = "some";

  private final OperatorRoutes.Telling telling;
  private final Clock clock;

  OperatorNotices(OperatorRoutes.Telling telling, Clock clock) {
    this.telling = telling;
    this.clock = clock;
  }

  /** The languages that a notice may be in, as operators call them. */
  private enum Tongue {
    NB("Bokmål"),
    NN("Nynorsk"),
    DA("Danish"),
    EN("English");

    private final String label;

    Tongue(String label) {
      this.label = label;
    }

    Language language() {
      return Language.valueOf(name());
    }

    String field() {
      return "text-" + language().tag();
    }
  }

  /** A form that nobody has filled in; for one municipality where it is named. */
  Form blank(Optional<String> slug) {
    return new Form(
        slug.map(it -> Map.of("whom", List.of(SOME), "slugs", List.of(it))).orElse(Map.of()),
        Map.of(),
        OperatorPress.WORDS);
  }

  NoticesView view(Operator operator, List<FleetTenant> fleet, Form form) {
    Map<TenantId, String> names =
        fleet.stream().collect(Collectors.toMap(FleetTenant::id, FleetTenant::name));
    Instant now = clock.instant();
    List<ServiceNotice> all = telling.listServiceNotices().list(operator);
    List<ServiceNotice> past = all.stream().filter(it -> !goesOn(it, now)).toList();
    return new NoticesView(
        all.stream().filter(it -> goesOn(it, now)).map(it -> view(it, names, now)).toList(),
        past.stream().limit(MOST_PAST).map(it -> view(it, names, now)).toList(),
        past.size() > MOST_PAST,
        fields(form));
  }

  /** Those that its staff see, or will see. */
  List<NoticeView> reaching(Operator operator, TenantId tenant) {
    Instant now = clock.instant();
    return telling.listServiceNotices().list(operator).stream()
        .filter(it -> it.tenants().isEmpty() || it.tenants().contains(tenant))
        .filter(it -> goesOn(it, now))
        .map(it -> view(it, Map.of(), now))
        .toList();
  }

  private static boolean goesOn(ServiceNotice notice, Instant now) {
    return notice.endedAt().isEmpty() && now.isBefore(notice.until());
  }

  private static NoticeView view(ServiceNotice notice, Map<TenantId, String> names, Instant now) {
    return new NoticeView(
        notice.id().toString(),
        state(notice, now),
        whom(notice.tenants(), names),
        MINUTE.format(notice.from()),
        MINUTE.format(notice.until()),
        notice.by().orElse("–"),
        Arrays.stream(Tongue.values())
            .map(Tongue::language)
            .filter(notice.texts()::containsKey)
            .map(it -> new SaidView(it.tag(), notice.texts().getOrDefault(it, "")))
            .toList());
  }

  private static String state(ServiceNotice notice, Instant now) {
    if (notice.endedAt().isPresent()) {
      return "Ended " + MINUTE.format(notice.endedAt().get());
    }
    if (!now.isBefore(notice.until())) {
      return "Over";
    }
    return now.isBefore(notice.from()) ? "Comes" : "Shown";
  }

  private static String whom(Set<TenantId> tenants, Map<TenantId, String> names) {
    if (tenants.isEmpty()) {
      return "All municipalities";
    }
    String first =
        tenants.stream()
            .map(it -> names.getOrDefault(it, it.value()))
            .sorted()
            .limit(MOST_NAMES)
            .collect(Collectors.joining(", "));
    int more = tenants.size() - MOST_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static List<FieldView> fields(Form form) {
    Stream<FieldView> texts =
        Arrays.stream(Tongue.values())
            .map(
                it ->
                    field(it.field(), "Text in " + it.label, form).as(FieldView.Kind.LONG).spare());
    Stream<FieldView> others =
        Stream.of(
            FieldView.radios(
                    "whom",
                    "For the staff of",
                    form.raw("whom"),
                    List.of(
                        new ChoiceView(ALL, "all municipalities"),
                        new ChoiceView(SOME, "those that are named here")))
                .told(form.errors()),
            field("slugs", "Slugs of the municipalities", form)
                .hinted("With spaces or commas between them.")
                .spare(),
            field("from", "From, as clocks show it in Oslo", form)
                .as(FieldView.Kind.MOMENT)
                .hinted("At once, where this is empty.")
                .spare(),
            field("until", "Until, as clocks show it in Oslo", form).as(FieldView.Kind.MOMENT));
    return Stream.concat(others, texts).toList();
  }

  private static FieldView field(String name, String label, Form form) {
    return FieldView.text(name, label, form.raw(name)).told(form.errors());
  }

  /** False when the form says what is wrong; then nobody is told anything. */
  boolean add(Operator operator, List<FleetTenant> fleet, Form form) {
    Map<Language, String> texts = texts(form);
    Set<TenantId> tenants = tenants(fleet, form);
    Optional<Instant> from = moment("from", form);
    form.required("until");
    Optional<Instant> until = moment("until", form);
    Instant now = clock.instant();
    if (until.filter(it -> !it.isAfter(from.filter(now::isBefore).orElse(now))).isPresent()) {
      form.error("until", "It must end later than it begins, and later than now.");
    }
    if (!form.isFine() || until.isEmpty()) {
      return false;
    }
    telling
        .addServiceNotice()
        .add(operator, new AddServiceNotice.Wording(texts, tenants, from, until.get()));
    return true;
  }

  private static Map<Language, String> texts(Form form) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Tongue tongue : Tongue.values()) {
      form.read(tongue.field(), it -> it.strip().replaceAll("\\s+", " "))
          .filter(it -> !it.isEmpty())
          .ifPresent(it -> texts.put(tongue.language(), it));
      if (texts.getOrDefault(tongue.language(), "").length() > ServiceNotice.LONGEST) {
        form.error(tongue.field(), "At most " + ServiceNotice.LONGEST + " characters.");
      }
    }
    if (texts.isEmpty()) {
      form.error(Tongue.NB.field(), "Write it in one of the languages at least.");
    }
    return texts;
  }

  /** Empty for all: whoever means some and names none has not said whom. */
  private static Set<TenantId> tenants(List<FleetTenant> fleet, Form form) {
    List<String> slugs =
        Stream.of(form.raw("slugs").toLowerCase(Locale.ROOT).split("[\\s,;]+"))
            .filter(it -> !it.isEmpty())
            .toList();
    return switch (form.raw("whom")) {
      case SOME -> named(slugs, fleet, form);
      case ALL -> {
        if (!slugs.isEmpty()) {
          form.error("slugs", "It is for all: name none, or choose those that are named.");
        }
        yield Set.of();
      }
      default -> {
        form.error("whom", "Say whom it is for.");
        yield Set.of();
      }
    };
  }

  private static Set<TenantId> named(List<String> slugs, List<FleetTenant> fleet, Form form) {
    if (slugs.isEmpty()) {
      form.error("slugs", "Name one at least.");
    }
    Map<String, FleetTenant> bySlug =
        fleet.stream()
            .filter(it -> !(it.standing() instanceof Standing.Closed))
            .collect(Collectors.toMap(it -> it.slug().value(), Function.identity()));
    Set<TenantId> tenants = new HashSet<>();
    for (String slug : slugs) {
      FleetTenant tenant = bySlug.get(slug);
      if (tenant == null) {
        form.error("slugs", "There is no municipality at " + slug + ", or it has closed.");
      } else {
        tenants.add(tenant.id());
      }
    }
    return tenants;
  }

  private static Optional<Instant> moment(String field, Form form) {
    try {
      return form.optional(field)
          .map(it -> LocalDateTime.parse(it.strip().replace(' ', 'T')))
          .filter(it -> it.getYear() >= 2000 && it.getYear() <= 2500 || wrong(field, form))
          .map(it -> it.atZone(ZONE).toInstant());
    } catch (DateTimeException noMoment) {
      wrong(field, form);
      return Optional.empty();
    }
  }

  private static boolean wrong(String field, Form form) {
    form.error(field, "Write the moment as 2026-12-01 20:00.");
    return false;
  }

  /** False where none of that id goes on. */
  boolean end(Operator operator, String id) {
    return Ids.read(id).map(it -> telling.endServiceNotice().end(operator, it)).orElse(false);
  }
}
