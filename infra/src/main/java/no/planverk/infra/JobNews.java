package no.planverk.infra;

import no.planverk.tenants.Cell;
import no.planverk.tenants.changes.ChangeNews;

/** What the jobs of this node listen to, each on a connection of its own. */
record JobNews(ChangeNews journals, ChangeNews published, ChangeNews sent)
    implements AutoCloseable {
  static JobNews of(Cell cell) {
    return new JobNews(
        ChangeNews.ofJournals(cell), ChangeNews.ofPublished(cell), ChangeNews.ofSent(cell));
  }

  @Override
  public void close() {
    journals.close();
    published.close();
    sent.close();
  }
}
