package no.planverk.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.following.PublicNews;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.writing.Notice;

/** Sends letters by e-mail. */
public interface Letters {
  /** Whether there is a mail server to send with. */
  boolean canSend();

  /**
   * Hands the letter to the mail server, which then answers for it.
   *
   * @throws NotSent when the server could not be reached or did not take it
   */
  void send(Letter letter);

  /** The mail server did not take a letter. */
  final class NotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether it will never take it: the address is wrong, rather than the server away. */
    private final boolean forEver;

    public NotSent(String message, boolean forEver, Throwable cause) {
      super(message, cause);
      this.forEver = forEver;
    }

    public boolean isForEver() {
      return forEver;
    }
  }

  /** What is written to someone for a municipality. */
  sealed interface Letter {
    Tenant tenant();

    String address();
  }

  /**
   * Asks whoever reads it to confirm that they want letters.
   *
   * @param plan the title of the plan to be followed; without one it is everything
   * @param link the secret of the reader's private link
   */
  record Confirmation(Tenant tenant, String address, Optional<String> plan, String link)
      implements Letter {}

  /** What is new, to someone who follows it; {@code link} is as of {@link Confirmation}. */
  record Bulletin(Tenant tenant, String address, String link, List<PublicNews> news)
      implements Letter {
    public Bulletin {
      news = List.copyOf(news);
    }
  }

  /** What waits for someone, as it is written to them. */
  record Digest(
      Tenant tenant,
      String name,
      String address,
      Language language,
      LocalDate day,
      List<Item> items)
      implements Letter {
    public Digest {
      items = List.copyOf(items);
    }
  }

  /** One thing that waits. */
  sealed interface Item {
    /** The title of the plan. */
    String plan();

    record Todo(String plan, String title, Optional<LocalDate> due, boolean late) implements Item {}

    record ToReview(String plan, Optional<String> by, Optional<LocalDate> due, boolean late)
        implements Item {}

    /** An indicator that has not been read since that day, or never. */
    record Unread(String plan, String indicator, Optional<LocalDate> since) implements Item {}

    record Told(String plan, Notice.Kind kind, Optional<String> by) implements Item {}
  }
}
