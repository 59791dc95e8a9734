package no.planverk.tenants;

/** What a unit of work is for; it decides the login, the tenant's role and the timeouts. */
public enum Duty {
  /** Public pages: transactions that only read, and only what is published. */
  PUBLIC(Login.PUBLIC),
  /** What people send in: inserts, and no sight of the plans. */
  PARTICIPATION(Login.PARTICIPATION),
  /** The staff's work. */
  EDITING(Login.EDITING),
  /** Work that nobody waits for. */
  JOBS(Login.JOBS);

  private final Login login;

  Duty(Login login) {
    this.login = login;
  }

  public Login login() {
    return login;
  }

  boolean readOnly() {
    return this == PUBLIC;
  }

  public String role(TenantNames names) {
    return switch (this) {
      case PUBLIC -> names.publicRole();
      case PARTICIPATION -> names.insertRole();
      case EDITING, JOBS -> names.rwRole();
    };
  }
}
