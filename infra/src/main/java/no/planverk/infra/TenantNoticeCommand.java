package no.planverk.infra;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.planverk.application.tenancy.AddServiceNotice;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.TenantId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "notice",
    description = "Tell the staff of some or all municipalities something on each of their pages.",
    mixinStandardHelpOptions = true,
    subcommands = {
      TenantNoticeCommand.Add.class,
      TenantNoticeCommand.All.class,
      TenantNoticeCommand.End.class
    })
final class TenantNoticeCommand {
  private TenantNoticeCommand() {}

  @Command(
      name = "add",
      description = {
        "Add a notice. Its id is printed alone.",
        "Readers without a text in their language get the nearest one."
      },
      mixinStandardHelpOptions = true)
  static final class Add implements Callable<Integer> {
    @Option(
        names = "--text",
        required = true,
        paramLabel = "LANGUAGE=TEXT",
        description = "as nb=Stengt i kveld; once for each of nb, nn, da and en that you have")
    private Map<String, String> texts = Map.of();

    @Option(
        names = "--tenant",
        paramLabel = "SLUG",
        description = "whose staff; may be repeated, and is all when absent")
    private List<String> slugs = new ArrayList<>();

    @Option(names = "--from", description = "as 2026-12-01T20:00 in Oslo; now when absent")
    private String from = "";

    @Option(names = "--until", required = true, description = "as 2026-12-01T22:00 in Oslo")
    private String until = "";

    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        Wiring wiring = new Wiring(stores, it -> {});
        ServiceNotice notice =
            new TenancyWiring(wiring)
                .addServiceNotice()
                .add(
                    TenantAct.OPERATOR,
                    new AddServiceNotice.Wording(
                        wording(),
                        tenants(wiring),
                        from.isEmpty() ? Optional.empty() : Optional.of(moment("--from", from)),
                        moment("--until", until)));
        System.out.println(notice.id());
        System.err.println("shown to staff from " + span(notice));
        return 0;
      } catch (InvalidValue wrong) {
        throw new Complaint(wrong.getMessage());
      }
    }

    private Map<Language, String> wording() {
      Map<Language, String> wording = new EnumMap<>(Language.class);
      texts.forEach((tag, text) -> wording.put(Language.of(tag), text));
      return wording;
    }

    private Set<TenantId> tenants(Wiring wiring) {
      return slugs.equals(List.of("all"))
          ? Set.of()
          : slugs.stream()
              .map(it -> TenantCommand.find(wiring, it).id())
              .collect(Collectors.toSet());
    }
  }

  /** A moment with an offset, or one as clocks show it in Oslo and Copenhagen. */
  static Instant moment(String option, String text) {
    try {
      return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(Country.NO.zone()).toInstant();
    } catch (DateTimeException e) {
      throw new Complaint(
          "%s is a moment as 2026-12-01T20:00 or 2026-12-01T19:00Z, not %s"
              .formatted(option, text));
    }
  }

  private static String span(ServiceNotice notice) {
    return StandingWords.at(notice.from()) + " until " + StandingWords.at(notice.until());
  }

  @Command(name = "list", description = "List all, newest first.", mixinStandardHelpOptions = true)
  static final class All implements Callable<Integer> {
    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        Wiring wiring = new Wiring(stores, it -> {});
        new TenancyWiring(wiring)
            .listServiceNotices()
            .list(TenantAct.OPERATOR)
            .forEach(
                it ->
                    System.out.printf(
                        "%s  %s  %-9s  by %s  %s  %s%n",
                        it.id(),
                        span(it),
                        it.endedAt().isPresent() ? "ended" : "",
                        it.by().orElse("–"),
                        it.tenants().isEmpty() ? "all" : it.tenants().size() + " municipalities",
                        it.said(Language.EN).text()));
      }
      return 0;
    }
  }

  @Command(name = "end", description = "Show it no more.", mixinStandardHelpOptions = true)
  static final class End implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "as 'notice list' shows it")
    private String id = "";

    @Override
    public Integer call() {
      try (Stores stores = Environment.stores()) {
        Wiring wiring = new Wiring(stores, it -> {});
        if (!new TenancyWiring(wiring).endServiceNotice().end(TenantAct.OPERATOR, uuid())) {
          throw new Complaint("no notice goes on with the id " + id, TenantCommand.TAKEN);
        }
      }
      return 0;
    }

    private UUID uuid() {
      try {
        return UUID.fromString(id);
      } catch (IllegalArgumentException e) {
        throw new Complaint("an id is as 'tenant notice list' shows it, not " + id);
      }
    }
  }
}
