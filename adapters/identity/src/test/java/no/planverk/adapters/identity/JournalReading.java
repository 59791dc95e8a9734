package no.planverk.adapters.identity;

import java.util.List;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.journal.JournalRow;

/** Reads the whole journal of a municipality, for tests. */
final class JournalReading {
  private JournalReading() {}

  static List<JournalRow> all(TenantStores stores) {
    return stores.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 100);
  }
}
