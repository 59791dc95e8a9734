package no.planverk.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "create",
    description = {
      "Open a municipality, or with --from all that a file lists.",
      "A file is CSV with the columns slug, name, country and language. All its lines are checked",
      "before any is opened; those that are open already are passed by, so it may be run again."
    },
    mixinStandardHelpOptions = true)
final class TenantCreateCommand implements Callable<Integer> {
  private static final Operator OPERATOR = new Operator("command line");

  @Option(names = "--slug", description = "its name in addresses")
  private String slug = "";

  @Option(names = "--name", description = "its name")
  private String name = "";

  @Option(names = "--country", description = "NO or DK")
  private String country = "";

  @Option(names = "--language", description = "nb, nn, da or en")
  private String language = "";

  @Option(names = "--from", paramLabel = "FILE", description = "or a file that lists many")
  private Optional<Path> from = Optional.empty();

  @Option(names = "--start-kit", description = "begin with some units and one sample plan")
  private boolean startKit;

  @Override
  public Integer call() {
    requireEither();
    try (Stores stores = Environment.stores()) {
      Wiring wiring = new Wiring(stores, tenant -> {});
      return from.isPresent() ? all(wiring, read(from.get())) : one(wiring);
    } catch (InvalidValue wrong) {
      throw new Complaint(wrong.getMessage());
    }
  }

  private void requireEither() {
    long given = Stream.of(slug, name, country, language).filter(it -> !it.isEmpty()).count();
    if (from.isPresent() ? given > 0 : given < 4) {
      throw new Complaint(
          "say --slug, --name, --country and --language of one municipality, or --from FILE alone");
    }
  }

  private int one(Wiring wiring) {
    Opening opening =
        open(wiring, new TenantSlug(slug), name, Country.of(country), Language.of(language));
    return switch (opening) {
      case Opening.Opened(Tenant tenant) -> {
        System.out.println(tenant.id());
        System.err.println(tenant.name() + " is open at /" + tenant.slug() + "/");
        yield 0;
      }
      case Opening.SlugTaken() ->
          throw new Complaint(
              "the slug '" + slug + "' is or was a municipality's; choose another",
              TenantCommand.TAKEN);
    };
  }

  private Opening open(Wiring wiring, TenantSlug at, String called, Country in, Language speaking) {
    return startKit
        ? wiring.openWithStartKit().open(OPERATOR, at, called, in, speaking)
        : wiring.openTenant().open(OPERATOR, at, called, in, speaking);
  }

  private static List<TenantFile.Row> read(Path file) {
    try {
      TenantFile.Reading reading = TenantFile.read(Files.readAllBytes(file));
      if (!reading.faults().isEmpty()) {
        throw faulty(reading.faults());
      }
      return reading.rows();
    } catch (IOException e) {
      throw new Complaint("the file " + file + " cannot be read");
    }
  }

  /** Those that are there are opened too: one that was stopped half-way is completed so. */
  private int all(Wiring wiring, List<TenantFile.Row> rows) {
    requireFree(wiring.stores().registry(), rows);
    ProgressLine progress = ProgressLine.onStandardError();
    List<TenantFile.Row> there = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!opened(wiring, rows.get(i))) {
        there.add(rows.get(i));
      }
      progress.show(i + 1, rows.size(), "");
    }
    there.forEach(it -> System.err.printf("line %d: %s is open already%n", it.line(), it.slug()));
    System.err.printf(
        "%d opened, %d were open already%n", rows.size() - there.size(), there.size());
    return 0;
  }

  /** A slug that can never be had again is a fault of the file. */
  private static void requireFree(Municipalities municipalities, List<TenantFile.Row> rows) {
    List<String> faults =
        rows.stream()
            .filter(it -> isGone(municipalities, it.slug()))
            .map(
                it ->
                    "line %d, slug: %s was another municipality's; choose another"
                        .formatted(it.line(), it.slug()))
            .toList();
    if (!faults.isEmpty()) {
      throw faulty(faults);
    }
  }

  private static boolean isGone(Municipalities municipalities, TenantSlug slug) {
    return municipalities.movedTo(slug).isPresent()
        || municipalities
            .find(slug)
            .filter(it -> it.standing() instanceof Standing.Closed)
            .isPresent();
  }

  private static Complaint faulty(List<String> faults) {
    return new Complaint(
        String.join("\n", faults) + "\nnothing was opened: mend these and try again");
  }

  private boolean opened(Wiring wiring, TenantFile.Row row) {
    return open(wiring, row.slug(), row.name(), row.country(), row.language())
        instanceof Opening.Opened;
  }
}
