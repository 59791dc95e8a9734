package no.planverk.application.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.PersonId;

/** What people and tokens are called today, by the ids that the journal keeps of them. */
final class JournalNames {
  private final Map<String, String> names = new HashMap<>();

  private JournalNames() {}

  static JournalNames of(TenantStores stores) {
    JournalNames known = new JournalNames();
    Set<PersonId> erased = stores.personalData().erased();
    stores.people().persons().stream()
        .filter(it -> !erased.contains(it.id()))
        .forEach(it -> known.names.put(it.id().toString(), it.name()));
    stores.tokens().all().forEach(it -> known.names.put(it.id().toString(), it.name()));
    return known;
  }

  List<NamedRow> named(List<JournalRow> rows) {
    return rows.stream().map(this::named).toList();
  }

  private NamedRow named(JournalRow row) {
    return new NamedRow(
        row,
        row.entry().actorId().map(it -> names.get(it.toString())),
        Optional.ofNullable(names.get(row.entry().objectId())));
  }
}
