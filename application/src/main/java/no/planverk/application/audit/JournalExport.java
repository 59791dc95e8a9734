package no.planverk.application.audit;

import java.util.List;
import java.util.function.Consumer;
import no.planverk.application.Desk;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Actor;

/** Everything that was found in the journal, read piece by piece while it is handed on. */
public final class JournalExport {
  private static final int AT_ONCE = 500;

  private final Desk desk;
  private final Actor actor;
  private final List<JournalQuery> queries;
  private final JournalNames names;

  JournalExport(Desk desk, Actor actor, JournalNames names, JournalQuery... queries) {
    this.desk = desk;
    this.actor = actor;
    this.names = names;
    this.queries = List.of(queries);
  }

  /** Newest first, one query after the other. */
  public void forEach(Consumer<NamedRow> row) {
    queries.forEach(query -> forEach(query, row));
  }

  /** The newest rows of each query, at most so many of each. */
  public List<NamedRow> first(int most) {
    return queries.stream()
        .flatMap(
            query ->
                names
                    .named(desk.in(actor, it -> it.journal().search(query, Long.MAX_VALUE, most)))
                    .stream())
        .toList();
  }

  private void forEach(JournalQuery query, Consumer<NamedRow> row) {
    JournalPage page = page(query, Long.MAX_VALUE);
    page.rows().forEach(row);
    while (page.next().isPresent()) {
      page = page(query, page.next().get());
      page.rows().forEach(row);
    }
  }

  private JournalPage page(JournalQuery query, long before) {
    return JournalPage.of(
        names.named(desk.in(actor, it -> it.journal().search(query, before, AT_ONCE))), AT_ONCE);
  }
}
