package no.planverk.application.port;

import java.time.LocalDate;
import no.planverk.domain.catalogue.Country;

/** The stores of one municipality within one transaction. */
public interface TenantStores {
  /** The day it is in that country's councils while the transaction works. */
  LocalDate today(Country country);

  Plans plans();

  Manuscripts manuscripts();

  TextHistory textHistory();

  OpenPages openPages();

  Talk talk();

  Tasks tasks();

  Reviews reviews();

  Digests digests();

  Followers followers();

  Guides guides();

  Lineages lineages();

  Fetches fetches();

  RedThreads redThreads();

  Indicators indicators();

  Versions versions();

  People people();

  DirectoryGroups directoryGroups();

  Tokens tokens();

  Files files();

  Publications publications();

  Sessions sessions();

  Accounts accounts();

  SupportGrants supportGrants();

  Journal journal();

  Seals seals();

  Replays replays();

  PersonalData personalData();

  KeptData keptData();

  Customs customs();

  Budgets budgets();

  Census census();
}
