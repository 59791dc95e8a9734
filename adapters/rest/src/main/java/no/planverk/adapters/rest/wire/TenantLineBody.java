package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A municipality as operators' programs see it. */
public record TenantLineBody(
    String id,
    String slug,
    String name,
    String country,
    String language,
    List<String> hosts,
    String standing,
    @Nullable String reason,
    @Nullable String since,
    @Nullable String until,
    boolean behind,
    boolean training) {
  public TenantLineBody {
    hosts = List.copyOf(hosts);
  }
}
