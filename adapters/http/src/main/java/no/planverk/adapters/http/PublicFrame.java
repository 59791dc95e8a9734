package no.planverk.adapters.http;

import gg.jte.Content;
import no.planverk.domain.tenant.Tenant;

/**
 * What stands around every page of a municipality's public site, for rooms that have pages of their
 * own there.
 */
@FunctionalInterface
public interface PublicFrame {
  /** A whole page as UTF-8 HTML, not for search engines, whose main part is the content. */
  byte[] around(Tenant tenant, String title, Content content);
}
