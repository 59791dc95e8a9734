package no.planverk.application.port;

/** The stores of one municipality within one transaction. */
public interface TenantStores {
  Plans plans();

  Manuscripts manuscripts();

  Versions versions();

  People people();

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
}
