package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.Desk;
import no.planverk.application.Workers.Killed;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.port.Ids;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.Opening;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TenantTransactions;
import no.planverk.application.tenancy.OpenWithStartKit;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.CustomaryBodies;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Operator;
import no.planverk.domain.plan.Section;
import no.planverk.domain.template.StartKit;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import no.planverk.tenants.registry.TenantRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever opens a municipality is killed at any step, opens it again, and all is there once. */
final class OpeningSurvivalIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantDatabase TENANTS = DATABASE.tenants();
  private static final TenantRegistry REGISTRY = DATABASE.registry();
  private static final TenantSlug SLUG = new TenantSlug("havdal");
  private static final int MOST_STEPS = 200;

  private final TurningClock clock = new TurningClock(Planets.BEGINNING);
  private final TenantTransactions stores =
      new JooqTenants(TENANTS, new MemoryDocuments(), clock, changed -> {});

  @AfterAll
  static void close() {
    REGISTRY.close();
    TENANTS.close();
  }

  /** Each thing that is stored takes an id: dies instead of giving another when some are taken. */
  private static final class DyingIds implements Ids {
    private int left;

    DyingIds(int left) {
      this.left = left;
    }

    @Override
    public UUID next() {
      if (left == 0) {
        throw new Killed("anything");
      }
      left--;
      return UUID.randomUUID();
    }
  }

  /** Dies when all is written, before it holds. */
  private record DyingStores(TenantTransactions stores) implements TenantTransactions {
    @Override
    public <T> T inTransaction(TenantId tenant, Function<TenantStores, T> work) {
      return stores.inTransaction(
          tenant,
          it -> {
            throw new Killed(work.apply(it));
          });
    }

    @Override
    public <T> T reading(TenantId tenant, Function<PublishedPages, T> work) {
      return stores.reading(tenant, work);
    }

    @Override
    public <T> T receiving(TenantId tenant, Function<Letterbox, T> work) {
      return stores.receiving(tenant, work);
    }
  }

  private Opening opened(TenantTransactions written, Ids ids) {
    REGISTRY.everythingChanged();
    return new OpenWithStartKit(new Desk(written, clock, ids), REGISTRY)
        .open(new Operator("test"), SLUG, "Havdal", Country.NO, Language.NN);
  }

  /** What a municipality has, as numbers. */
  private record Possessions(int bodies, int units, int plans, int sections, int lines) {
    static final Possessions NONE = new Possessions(0, 0, 0, 0, 0);
  }

  private Possessions possessions(TenantId tenant) {
    return stores.inTransaction(
        tenant,
        it -> {
          List<PlanId> plans = it.plans().titled(StartKit.planTitle(Language.NN));
          List<Section> sections =
              plans.stream()
                  .flatMap(plan -> it.manuscripts().of(plan).sections().stream())
                  .toList();
          return new Possessions(
              it.people().bodies().size(),
              it.people().organisation().units().size(),
              plans.size(),
              sections.size(),
              it.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 99).size());
        });
  }

  private static TenantId havdal() {
    REGISTRY.everythingChanged();
    return REGISTRY.find(SLUG).orElseThrow().id();
  }

  @Test
  void a_start_kit_is_there_once_and_whole_at_whichever_step_its_bearer_is_killed() {
    TenantId other = DATABASE.open("askvik").id();
    int steps = 0;
    while (steps < MOST_STEPS && isKilledAfter(steps)) {
      assertThat(possessions(havdal())).as("after %s ids", steps).isEqualTo(Possessions.NONE);
      steps++;
    }
    int bodies = CustomaryBodies.of(Country.NO, Language.NN).size();
    int units = StartKit.units(Country.NO).size();
    Possessions all = possessions(havdal());
    assertThat(all)
        .isEqualTo(new Possessions(bodies, units, 1, all.sections(), bodies + units + 1));
    assertThat(steps).isGreaterThanOrEqualTo(bodies + units + 1 + all.sections());
    assertThat(opened(stores, UUID::randomUUID)).isEqualTo(new Opening.SlugTaken());
    assertThat(possessions(havdal())).isEqualTo(all);
    assertThat(possessions(other)).isEqualTo(Possessions.NONE);
  }

  /** Killed as well when all those ids were enough and only the last word is missing. */
  private boolean isKilledAfter(int ids) {
    assertThatThrownBy(() -> opened(new DyingStores(stores), new DyingIds(ids)))
        .isInstanceOf(Killed.class);
    try {
      assertThat(opened(stores, new DyingIds(ids))).isInstanceOf(Opening.Opened.class);
      return false;
    } catch (Killed atThatStep) {
      return true;
    }
  }
}
