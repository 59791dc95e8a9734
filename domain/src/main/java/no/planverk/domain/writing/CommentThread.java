package no.planverk.domain.writing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.BlockId;

/**
 * What people say to each other about one thing in a plan's text, never public.
 *
 * @param quote the words that it is about, as they were; may be empty
 */
public record CommentThread(
    ThreadId id,
    PlanId plan,
    About about,
    String quote,
    Instant begun,
    List<Comment> comments,
    Optional<Resolved> resolved) {
  private static final int LONGEST_QUOTE = 500;

  public CommentThread {
    comments = List.copyOf(comments);
    quote = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) : quote;
  }

  /** What a thread is about: a section, a text or a part of it, or an element. */
  public record About(
      Optional<SectionId> section,
      Optional<BlockId> block,
      Optional<String> part,
      Optional<PlacementId> placement) {
    public static About section(SectionId section) {
      return new About(Optional.of(section), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** One thing that someone said: 1 to 10,000 characters. */
  public record Comment(UUID id, Author author, Instant at, String words) {
    private static final int LONGEST = 10_000;

    public Comment {
      if (words.isBlank() || words.length() > LONGEST) {
        throw new InvalidValue("a comment is 1 to 10,000 characters");
      }
    }
  }

  /** Who settled it, and when. */
  public record Resolved(Optional<PersonId> by, Instant at) {}

  public CommentThread resolvedBy(Optional<PersonId> by, Instant now) {
    return new CommentThread(
        id, plan, about, quote, begun, comments, Optional.of(new Resolved(by, now)));
  }

  public CommentThread reopened() {
    return new CommentThread(id, plan, about, quote, begun, comments, Optional.empty());
  }
}
