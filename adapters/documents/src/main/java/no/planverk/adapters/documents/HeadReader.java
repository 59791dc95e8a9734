package no.planverk.adapters.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.PlanDocument.Head;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.ExternalId;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;

/** Reads the member {@code plan} of a plan document. */
final class HeadReader {
  static final String[] MEMBERS = {
    "type",
    "title",
    "subtitle",
    "language",
    "period",
    "ownerUnit",
    "parents",
    "replaces",
    "significance",
    "significanceReason",
    "sdg",
    "vision",
    "values",
    "externalIds",
    "source"
  };

  private final Faults faults;
  private final Country country;
  private final Set<String> files;

  HeadReader(Faults faults, Country country, Set<String> files) {
    this.faults = faults;
    this.country = country;
    this.files = files;
  }

  Optional<Head> read(Fields fields) {
    Optional<PlanType> type =
        fields.requiredParsed("type", FaultCode.NOT_IN_TABLE, HeadReader::type);
    type.filter(it -> it.country() != country)
        .ifPresent(
            it ->
                faults.add(
                    fields.pointer() + "/type", FaultCode.OTHER_COUNTRY, it.id(), country.name()));
    Optional<Title> title = fields.requiredParsed("title", FaultCode.INVALID_TITLE, Title::new);
    Optional<Language> language =
        fields.requiredParsed("language", FaultCode.NOT_IN_TABLE, Language::of);
    Head head =
        new Head(
            type.orElse(PlanTypes.all().getFirst()),
            title.orElse(new Title("?")),
            fields.text("subtitle"),
            language.orElse(Language.EN),
            period(fields),
            fields.parsed("ownerUnit", FaultCode.INVALID_VALUE, Owner::named).map(Owner::name),
            names(fields, "parents"),
            names(fields, "replaces"),
            fields.parsed("significance", FaultCode.NOT_IN_TABLE, Significance::of),
            fields.text("significanceReason"),
            ElementFields.sdg(fields),
            fields.parsed("vision", FaultCode.INVALID_TITLE, Title::new),
            fields.array("values").stream()
                .flatMap(it -> it.parsed(FaultCode.INVALID_TITLE, Title::new).stream())
                .toList(),
            externalIds(fields),
            source(fields));
    return type.isPresent() && title.isPresent() && language.isPresent()
        ? Optional.of(head)
        : Optional.empty();
  }

  private static PlanType type(String id) {
    return PlanTypes.find(id)
        .orElseThrow(() -> new InvalidValue("there is no plan type of that id"));
  }

  private static List<String> names(Fields fields, String name) {
    return fields.array(name).stream().flatMap(it -> it.text().stream()).toList();
  }

  private Optional<Period> period(Fields fields) {
    return fields
        .object("period", "from", "to")
        .flatMap(
            period -> {
              Optional<Integer> from = ElementFields.year(period, period.entry("from"));
              Optional<Integer> to = ElementFields.year(period, period.entry("to"));
              if (from.isEmpty() && to.isEmpty()) {
                return Optional.empty();
              }
              if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
                faults.add(period.pointer() + "/to", FaultCode.ENDS_BEFORE_IT_BEGINS);
                return Optional.empty();
              }
              return Optional.of(new Period(from, to));
            });
  }

  private static List<ExternalId> externalIds(Fields fields) {
    return fields.objects(
        "externalIds",
        it -> {
          Optional<String> scheme = it.requiredText("scheme");
          Optional<String> value = it.requiredText("value");
          return scheme.isPresent() && value.isPresent()
              ? Optional.of(new ExternalId(scheme.get(), value.get()))
              : Optional.empty();
        },
        "scheme",
        "value");
  }

  private Optional<Source> source(Fields fields) {
    return fields.object("source", "kind", "href", "file").flatMap(this::reference);
  }

  private Optional<Source> reference(Fields source) {
    Optional<SourceKind> kind =
        source.requiredParsed("kind", FaultCode.NOT_IN_TABLE, SourceKind::of);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case LINK ->
          source
              .requiredParsed("href", FaultCode.INVALID_ADDRESS, HeadReader::webAddress)
              .map(it -> new Source(SourceKind.LINK, it));
      case FILE -> {
        Optional<String> key = source.requiredText("file");
        if (key.isPresent() && !files.contains(key.get())) {
          faults.add(
              source.pointer() + "/file", FaultCode.DANGLING_REFERENCE, Entry.shown(key.get()));
        }
        yield key.map(it -> new Source(SourceKind.FILE, it));
      }
    };
  }

  private static String webAddress(String text) {
    try {
      URI address = new URI(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null) {
        return text;
      }
    } catch (URISyntaxException e) {
      // falls through to the same refusal
    }
    throw new InvalidValue("a link begins with https:// or http:// and names a host");
  }
}
