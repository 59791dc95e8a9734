package no.planverk.adapters.database;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import no.planverk.application.port.Accounts;
import no.planverk.application.port.Budgets;
import no.planverk.application.port.Census;
import no.planverk.application.port.Customs;
import no.planverk.application.port.Digests;
import no.planverk.application.port.DirectoryGroups;
import no.planverk.application.port.Fetches;
import no.planverk.application.port.Files;
import no.planverk.application.port.Followers;
import no.planverk.application.port.Guides;
import no.planverk.application.port.Indicators;
import no.planverk.application.port.Journal;
import no.planverk.application.port.KeptData;
import no.planverk.application.port.Lineages;
import no.planverk.application.port.Manuscripts;
import no.planverk.application.port.OpenPages;
import no.planverk.application.port.People;
import no.planverk.application.port.PersonalData;
import no.planverk.application.port.Plans;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.Publications;
import no.planverk.application.port.RedThreads;
import no.planverk.application.port.Replays;
import no.planverk.application.port.Reviews;
import no.planverk.application.port.Seals;
import no.planverk.application.port.Sessions;
import no.planverk.application.port.SupportGrants;
import no.planverk.application.port.Talk;
import no.planverk.application.port.Tasks;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TextHistory;
import no.planverk.application.port.Tokens;
import no.planverk.application.port.Versions;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.redthread.PlanSystem;
import org.jooq.DSLContext;

/**
 * The stores of one transaction; {@code published} is set when something public changes in it,
 * {@code noted} when its journal grows.
 */
record JooqStores(
    DSLContext sql,
    PublicDocuments documents,
    Clock clock,
    AtomicBoolean published,
    AtomicBoolean noted,
    Function<LocalDate, PlanSystem> systems)
    implements TenantStores {
  @Override
  public LocalDate today(Country country) {
    return LocalDate.ofInstant(clock.instant(), country.zone());
  }

  @Override
  public Plans plans() {
    return new JooqPlans(sql, clock);
  }

  @Override
  public Manuscripts manuscripts() {
    return new JooqManuscripts(sql);
  }

  @Override
  public TextHistory textHistory() {
    return new JooqTextHistory(sql);
  }

  @Override
  public Talk talk() {
    return new JooqTalk(sql);
  }

  @Override
  public Budgets budgets() {
    return new JooqBudgets(sql);
  }

  @Override
  public Tasks tasks() {
    return new JooqTasks(sql);
  }

  @Override
  public Reviews reviews() {
    return new JooqReviews(sql);
  }

  @Override
  public Digests digests() {
    return new JooqDigests(sql);
  }

  @Override
  public Followers followers() {
    return new JooqFollowers(sql);
  }

  @Override
  public OpenPages openPages() {
    return new JooqOpenPages(sql);
  }

  @Override
  public Guides guides() {
    return new JooqGuides(sql);
  }

  @Override
  public Lineages lineages() {
    return new JooqLineages(sql);
  }

  @Override
  public Fetches fetches() {
    return new JooqFetches(sql);
  }

  @Override
  public RedThreads redThreads() {
    return new JooqRedThreads(sql, systems);
  }

  @Override
  public Indicators indicators() {
    return new JooqIndicators(sql);
  }

  @Override
  public Versions versions() {
    return new JooqVersions(sql);
  }

  @Override
  public People people() {
    return new JooqPeople(sql);
  }

  @Override
  public DirectoryGroups directoryGroups() {
    return new JooqDirectoryGroups(sql);
  }

  @Override
  public Tokens tokens() {
    return new JooqTokens(sql);
  }

  @Override
  public Files files() {
    return new JooqFiles(sql);
  }

  @Override
  public Publications publications() {
    return new JooqPublications(sql, documents, published);
  }

  @Override
  public Sessions sessions() {
    return new JooqSessions(sql);
  }

  @Override
  public Accounts accounts() {
    return new JooqAccounts(sql);
  }

  @Override
  public SupportGrants supportGrants() {
    return new JooqSupportGrants(sql);
  }

  @Override
  public Journal journal() {
    return new JooqJournal(sql, noted);
  }

  @Override
  public Seals seals() {
    return new JooqSeals(sql);
  }

  @Override
  public PersonalData personalData() {
    return new JooqPersonalData(sql);
  }

  @Override
  public KeptData keptData() {
    return new JooqKeptData(sql);
  }

  @Override
  public Customs customs() {
    return new JooqCustoms(sql);
  }

  @Override
  public Census census() {
    return new JooqCensus(sql);
  }

  @Override
  public Replays replays() {
    return new JooqReplays(sql);
  }
}
