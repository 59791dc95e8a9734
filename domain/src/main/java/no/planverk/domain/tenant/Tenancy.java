package no.planverk.domain.tenant;

/**
 * What can be done in a tenancy at this moment.
 *
 * @param standing what its operator decided
 * @param behind whether its tables wait for an upgrade to what this build of the service needs
 * @param training whether it is a copy for training: nothing in it is real
 */
public record Tenancy(Standing standing, boolean behind, boolean training) {
  /** As most are. */
  public static final Tenancy OPEN = new Tenancy(new Standing.Open(), false, false);

  public Tenancy standing(Standing other) {
    return new Tenancy(other, behind, training);
  }

  /** Whether it has tables that this build of the service can work with. */
  public boolean isServed() {
    return !behind && !(standing instanceof Standing.Closed);
  }

  /** Whether the public reaches the site. */
  public boolean showsSite() {
    return isServed() && standing.showsSite();
  }

  /** Whether people, programs and jobs may change anything. */
  public boolean takesChanges() {
    return isServed() && standing.takesChanges();
  }

  /** Whether what it has published may be found from other municipalities' sites. */
  public boolean isFoundElsewhere() {
    return showsSite() && !training;
  }

  /** Whether letters go out to its staff. */
  public boolean writesToStaff() {
    return takesChanges() && !training;
  }

  /** Whether letters go out to people who follow its plans. */
  public boolean writesToPublic() {
    return writesToStaff() && showsSite();
  }
}
