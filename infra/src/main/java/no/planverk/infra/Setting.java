package no.planverk.infra;

/** Every setting there is: its environment variable, what it holds when absent, and its meaning. */
enum Setting {
  HOST("PLANVERK_HOST", "0.0.0.0", "address that the public port listens on"),
  PORT("PLANVERK_PORT", "8080", "public port: pages and API"),
  OPS_PORT("PLANVERK_OPS_PORT", "8081", "operations port: metrics and health"),
  DATABASE_URL("PLANVERK_DATABASE_URL", "", "jdbc:postgresql://host:5432/planverk"),
  PASSWORD_PUBLIC("PLANVERK_PASSWORD_PUBLIC", "", "of the login planverk_public"),
  PASSWORD_PARTICIPATION(
      "PLANVERK_PASSWORD_PARTICIPATION", "", "of the login planverk_participation"),
  PASSWORD_EDITING("PLANVERK_PASSWORD_EDITING", "", "of the login planverk_editing"),
  PASSWORD_JOBS("PLANVERK_PASSWORD_JOBS", "", "of the login planverk_jobs"),
  PASSWORD_REGISTRY("PLANVERK_PASSWORD_REGISTRY", "", "of the login planverk_registry"),
  PASSWORD_MIGRATOR(
      "PLANVERK_PASSWORD_MIGRATOR", "", "of the login planverk_migrator (migrate, tenant create)"),
  ADMIN_URL("PLANVERK_ADMIN_URL", "", "for migrate, once: jdbc:postgresql://host:5432/postgres"),
  ADMIN_USER("PLANVERK_ADMIN_USER", "", "for migrate, once: who may create logins and databases"),
  ADMIN_PASSWORD("PLANVERK_ADMIN_PASSWORD", "", "for migrate, once"),
  POOL("PLANVERK_POOL", "8", "most connections of each duty"),
  BODY_LIMIT_KB("PLANVERK_BODY_LIMIT_KB", "2048", "largest JSON body in KB"),
  PAGE_MEMORY_MB("PLANVERK_PAGE_MEMORY_MB", "64", "memory for finished pages in MB"),
  PAGE_DIR("PLANVERK_PAGE_DIR", ".planverk/pages", "folder where finished pages are kept"),
  PAGE_MB("PLANVERK_PAGE_MB", "1024", "most MB of pages that are kept in that folder"),
  PAPER_DIR("PLANVERK_PAPER_DIR", ".planverk/papers", "folder where finished PDF files are kept"),
  PAPER_MB("PLANVERK_PAPER_MB", "512", "most MB of PDF files that are kept"),
  BASE_URL(
      "PLANVERK_BASE_URL",
      "http://localhost:8080",
      "how browsers reach the public site and the API"),
  SECURITY_CONTACT(
      "PLANVERK_SECURITY_CONTACT",
      "",
      "mailto: or https: address, shown in /.well-known/security.txt, for who finds a hole"),
  WORK_URL(
      "PLANVERK_WORK_URL",
      "",
      "how browsers reach sign-in and staff pages, if on a host of its own"),
  OPS_URL("PLANVERK_OPS_URL", "http://localhost:8081", "how operators reach their pages"),
  KEY("PLANVERK_KEY", "", "seals secrets: 32 bytes in Base64, the newest first, commas between"),
  KEY_FILE("PLANVERK_KEY_FILE", "", "a file with that key instead"),
  CLIENTS_FILE(
      "PLANVERK_CLIENTS_FILE", "", "the vendor's clients at identity providers (see runbook)"),
  LOCAL_ISSUERS(
      "PLANVERK_LOCAL_ISSUERS",
      "no",
      "yes: identity providers on this machine, for demo and tests"),
  MAIL_HOST("PLANVERK_MAIL_HOST", "", "the mail server; without one no letters are sent"),
  MAIL_PORT("PLANVERK_MAIL_PORT", "587", "port of the mail server"),
  MAIL_ENCRYPTION(
      "PLANVERK_MAIL_ENCRYPTION", "starttls", "the way to the mail server: none, starttls or tls"),
  MAIL_FROM("PLANVERK_MAIL_FROM", "", "address that letters come from"),
  MAIL_USER("PLANVERK_MAIL_USER", "", "user name at the mail server, if it wants one"),
  MAIL_PASSWORD("PLANVERK_MAIL_PASSWORD", "", "password at the mail server"),
  TRUSTED_PROXIES(
      "PLANVERK_TRUSTED_PROXIES", "", "our own proxies, whose X-Forwarded-For is believed"),
  PURGE_URLS(
      "PLANVERK_PURGE_URLS",
      "",
      "proxies such as http://127.0.0.1:6081, with commas, that are asked to drop old pages"),
  SIGN_INS("PLANVERK_SIGN_INS", "30", "sign-ins a minute from one address"),
  SEARCHES("PLANVERK_SEARCHES", "120", "searches a minute from one address or token"),
  SUBMISSIONS("PLANVERK_SUBMISSIONS", "10", "submissions a minute from one address"),
  TOKEN_CALLS("PLANVERK_TOKEN_CALLS", "6000", "API calls a minute with one token");

  private final String variable;
  private final String absent;
  private final String meaning;

  Setting(String variable, String absent, String meaning) {
    this.variable = variable;
    this.absent = absent;
    this.meaning = meaning;
  }

  String variable() {
    return variable;
  }

  /** The value when the variable is not set; empty where there is none to assume. */
  String absent() {
    return absent;
  }

  String meaning() {
    return meaning;
  }
}
