package no.planverk.adapters.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import no.planverk.adapters.http.Cabinet;

/**
 * Where finished pages are kept: within a budget of memory, and within a budget of disk beyond it.
 */
public final class PageStore {
  private final PageMemory memory;
  private final AddressBook book;

  private PageStore(PageMemory memory, AddressBook book) {
    this.memory = memory;
    this.book = book;
  }

  /**
   * Opens the store in a folder of its own.
   *
   * @param memory bytes of pages in memory, such as 64 MB
   * @param disk bytes of pages on disk, such as 256 MB
   * @throws IOException where the folder cannot be written
   */
  public static PageStore in(Path folder, long memory, long disk, Clock clock) throws IOException {
    PageShelf shelf = new PageShelf(Cabinet.in(folder, ".page", disk, clock));
    return new PageStore(new PageMemory(memory, shelf), new AddressBook(folder));
  }

  PageMemory memory() {
    return memory;
  }

  AddressBook book() {
    return book;
  }
}
