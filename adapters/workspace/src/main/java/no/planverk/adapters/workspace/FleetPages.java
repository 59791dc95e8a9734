package no.planverk.adapters.workspace;

import io.helidon.common.uri.UriQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FleetView;
import no.planverk.adapters.workspace.view.FleetView.HeadView;
import no.planverk.adapters.workspace.view.FleetView.PickView;
import no.planverk.adapters.workspace.view.FleetView.RowView;
import no.planverk.adapters.workspace.view.FleetView.WrongView;
import no.planverk.domain.tenant.FleetStatus;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.PlanCount;
import no.planverk.domain.tenant.TenantFigures;

/** Lays out all municipalities for operators: searched, narrowed, in order, a hundred at a time. */
record FleetPages(List<FleetTenant> tenants, FleetStatus upgrade, UriQuery asked) {
  private static final int A_PAGE = 100;

  /** The columns by which the list is put in order. */
  private enum Column {
    NAME("Municipality", Comparator.comparing(FleetTenant::name), false),
    STANDING("Standing", Comparator.comparing(it -> FleetWords.standing(it)), false),
    RELEASE("Release", Comparator.comparing(FleetTenant::release), true),
    PLANS("Plans", by(it -> it.plans().plans()), true),
    PUBLISHED("Published", by(TenantFigures::published), true),
    PLANNERS("With a plan role", by(TenantFigures::planners), true),
    SIZE("Size, MB", by(TenantFigures::bytes), true),
    ACTIVE("Last activity", by(it -> it.lastActivity().orElse(Instant.EPOCH)), false);

    private final String text;
    private final Comparator<FleetTenant> order;
    private final boolean number;

    Column(String text, Comparator<FleetTenant> order, boolean number) {
      this.text = text;
      this.order = order;
      this.number = number;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    private static <T extends Comparable<T>> Comparator<FleetTenant> by(
        Function<TenantFigures, T> figure) {
      return Comparator.comparing(
          it -> it.figures().map(figure).orElse(null),
          Comparator.nullsFirst(Comparator.naturalOrder()));
    }
  }

  FleetView view() {
    List<FleetTenant> found = tenants.stream().filter(this::isAskedFor).sorted(order()).toList();
    int first = Math.min(A_PAGE * (number("page", 1) - 1), Math.max(0, found.size() - 1));
    return new FleetView(
        text("q"),
        standings(),
        releases(),
        text("sort"),
        wrong(),
        Arrays.stream(Column.values()).map(this::head).toList(),
        found.stream().skip(first).limit(A_PAGE).map(FleetPages::row).toList(),
        found.size() == tenants.size()
            ? "%d municipalities".formatted(tenants.size())
            : "%d of %d municipalities".formatted(found.size(), tenants.size()),
        first > 0 ? Optional.of(link("page", number("page", 1) - 1 + "")) : Optional.empty(),
        found.size() > first + A_PAGE
            ? Optional.of(link("page", number("page", 1) + 1 + ""))
            : Optional.empty());
  }

  private boolean isAskedFor(FleetTenant tenant) {
    String words = text("q").toLowerCase(Locale.ROOT).strip();
    return (tenant.name().toLowerCase(Locale.ROOT).contains(words)
            || tenant.slug().value().contains(words)
            || tenant.id().value().equals(words))
        && (text("standing").isEmpty() || FleetWords.standing(tenant).equals(text("standing")))
        && (text("release").isEmpty()
            || Integer.toString(tenant.release()).equals(text("release")));
  }

  private Comparator<FleetTenant> order() {
    String sort = text("sort");
    Comparator<FleetTenant> order =
        Arrays.stream(Column.values())
            .filter(it -> sort.endsWith(it.id()))
            .findFirst()
            .orElse(Column.NAME)
            .order;
    return sort.startsWith("-") ? order.reversed() : order;
  }

  private HeadView head(Column column) {
    String sort = text("sort").isEmpty() ? Column.NAME.id() : text("sort");
    boolean up = sort.equals(column.id());
    boolean down = sort.equals("-" + column.id());
    return new HeadView(
        column.text,
        link("sort", up ? "-" + column.id() : column.id()),
        up ? "ascending" : down ? "descending" : "none",
        column.number);
  }

  private List<PickView> standings() {
    return picks(
        "standing",
        "Any standing",
        tenants.stream().map(FleetWords::standing),
        Function.identity());
  }

  private List<PickView> releases() {
    return picks(
        "release",
        "Any release",
        tenants.stream().map(it -> Integer.toString(it.release())),
        it -> it.equals(Integer.toString(upgrade.newest())) ? it + ", the newest" : it);
  }

  private List<PickView> picks(
      String field, String any, Stream<String> values, Function<String, String> name) {
    Map<String, Long> counts =
        values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<PickView> picks = new ArrayList<>();
    picks.add(new PickView("", any, text(field).isEmpty()));
    counts.keySet().stream()
        .sorted()
        .map(
            it ->
                new PickView(
                    it, name.apply(it) + " (" + counts.get(it) + ")", it.equals(text(field))))
        .forEach(picks::add);
    return picks;
  }

  /** Who failed in the upgrade, who is behind, whose days of grace are over. */
  private List<WrongView> wrong() {
    Map<String, FleetStatus.Troubled> troubled =
        upgrade.troubled().stream()
            .collect(Collectors.toMap(it -> it.slug().value(), Function.identity(), (a, b) -> a));
    return tenants.stream()
        .flatMap(
            it ->
                wrong(it, Optional.ofNullable(troubled.get(it.slug().value())))
                    .map(what -> new WrongView(it.name(), FleetWords.href(it), what))
                    .stream())
        .limit(A_PAGE)
        .toList();
  }

  private Optional<String> wrong(FleetTenant tenant, Optional<FleetStatus.Troubled> trouble) {
    if (trouble.isPresent() && tenant.release() < upgrade.newest()) {
      return trouble.map(it -> "upgrade %s: %s".formatted(it.state(), it.error()));
    }
    return FleetWords.wrong(tenant, upgrade.newest());
  }

  private static RowView row(FleetTenant tenant) {
    Optional<TenantFigures> figures = tenant.figures();
    return new RowView(
        tenant.name(),
        FleetWords.href(tenant),
        tenant.slug().value(),
        FleetWords.standing(tenant),
        List.of(
            Integer.toString(tenant.release()),
            figures
                .map(TenantFigures::plans)
                .map(PlanCount::plans)
                .map(String::valueOf)
                .orElse("–"),
            figures.map(TenantFigures::published).map(String::valueOf).orElse("–"),
            figures.map(TenantFigures::planners).map(String::valueOf).orElse("–"),
            figures.map(FleetWords::size).orElse("–"),
            figures
                .flatMap(TenantFigures::lastActivity)
                .map(it -> it.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("–")));
  }

  private String text(String field) {
    return asked.first(field).asOptional().orElse("");
  }

  private int number(String field, int otherwise) {
    String text = text(field);
    return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : otherwise;
  }

  /** The same list with one thing other; another order or filter begins at the first page. */
  private String link(String field, String value) {
    return Stream.of("q", "standing", "release", "sort", "page")
        .filter(it -> it.equals(field) || !it.equals("page"))
        .map(it -> Map.entry(it, it.equals(field) ? value : text(it)))
        .filter(it -> !it.getValue().isEmpty())
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
