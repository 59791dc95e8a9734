package no.planverk.domain.tenant;

/**
 * How much was asked of the service for a municipality.
 *
 * @param publicViews pages of its public site that were shown
 * @param requests everything that was asked for under its addresses
 */
public record TenantUse(long publicViews, long requests) {
  public static final TenantUse NONE = new TenantUse(0, 0);

  public TenantUse plus(TenantUse more) {
    return new TenantUse(publicViews + more.publicViews, requests + more.requests);
  }
}
