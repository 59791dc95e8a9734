package no.planverk.application.memory;

import java.time.Clock;
import java.time.LocalDate;
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

/** The stores of one transaction, all on the same copy of what the tenant has. */
record MemoryStores(MemoryState state, Clock clock) implements TenantStores {
  @Override
  public LocalDate today(Country country) {
    return LocalDate.ofInstant(clock.instant(), country.zone());
  }

  @Override
  public Plans plans() {
    return new MemoryPlans(state, clock);
  }

  @Override
  public Manuscripts manuscripts() {
    return new MemoryManuscripts(state);
  }

  @Override
  public TextHistory textHistory() {
    return new MemoryTextHistory(state);
  }

  @Override
  public Talk talk() {
    return new MemoryTalk(state);
  }

  @Override
  public Tasks tasks() {
    return new MemoryTasks(state);
  }

  @Override
  public Reviews reviews() {
    return new MemoryReviews(state);
  }

  @Override
  public Digests digests() {
    return new MemoryDigests(state);
  }

  @Override
  public Followers followers() {
    return new MemoryFollowers(state);
  }

  @Override
  public OpenPages openPages() {
    return new MemoryOpenPages(state);
  }

  @Override
  public Guides guides() {
    return new MemoryTemplates.OfSections(state);
  }

  @Override
  public Lineages lineages() {
    return new MemoryTemplates.OfElements(state);
  }

  @Override
  public Fetches fetches() {
    return new MemoryFetches(state);
  }

  @Override
  public RedThreads redThreads() {
    return new MemoryRedThreads(state, clock);
  }

  @Override
  public Indicators indicators() {
    return new MemoryIndicators(state);
  }

  @Override
  public Versions versions() {
    return new MemoryVersions(state);
  }

  @Override
  public People people() {
    return new MemoryPeople(state);
  }

  @Override
  public DirectoryGroups directoryGroups() {
    return new MemoryDirectoryGroups(state);
  }

  @Override
  public Tokens tokens() {
    return new MemoryTokens(state);
  }

  @Override
  public Files files() {
    return new MemoryFiles(state);
  }

  @Override
  public Publications publications() {
    return new MemoryPublications(state);
  }

  @Override
  public Sessions sessions() {
    return new MemorySessions(state);
  }

  @Override
  public Accounts accounts() {
    return new MemoryAccounts(state);
  }

  @Override
  public SupportGrants supportGrants() {
    return new MemorySessions(state);
  }

  @Override
  public Journal journal() {
    return new MemoryJournal(state);
  }

  @Override
  public Seals seals() {
    return new MemorySeals(state);
  }

  @Override
  public PersonalData personalData() {
    return new MemoryPersonalData(state);
  }

  @Override
  public KeptData keptData() {
    return new MemoryKeptData(state);
  }

  @Override
  public Customs customs() {
    return new MemoryCustoms(state);
  }

  @Override
  public Budgets budgets() {
    return new MemoryBudgets(state);
  }

  @Override
  public Census census() {
    return new MemoryCensus(state);
  }

  @Override
  public Replays replays() {
    return new MemoryReplays(state);
  }
}
