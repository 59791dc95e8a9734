package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.planverk.domain.tenant.ServiceNotice;

/** What the vendor tells staff, in the registry apart from plans. */
public interface ServiceNotices {
  void add(ServiceNotice notice);

  /** All there ever were, the newest first. */
  List<ServiceNotice> all();

  /** Those that are not over, as they were some moments ago at most: asked for with every page. */
  List<ServiceNotice> current();

  /** False where there is none of that id that goes on. */
  boolean end(UUID id, Instant at);
}
