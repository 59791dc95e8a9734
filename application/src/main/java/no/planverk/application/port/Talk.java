package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;
import no.planverk.domain.writing.Suggestion;
import no.planverk.domain.writing.SuggestionId;
import no.planverk.domain.writing.ThreadId;

/** What people propose and say about texts, apart from the texts; and what they are to be told. */
public interface Talk {
  /** Puts these in the place of the open ones that the author proposed of the text on that page. */
  void propose(BlockId block, Author author, String tab, List<Suggestion> suggestions);

  Optional<Suggestion> suggestion(SuggestionId id);

  /** The open ones of the plan, oldest first. */
  List<Suggestion> openSuggestions(PlanId plan);

  void save(Suggestion suggestion);

  void begin(CommentThread thread);

  void say(ThreadId thread, CommentThread.Comment comment);

  /** Stores whether the thread is resolved. */
  void save(CommentThread thread);

  Optional<CommentThread> thread(ThreadId id);

  /** Every thread of the plan, resolved ones too, oldest first. */
  List<CommentThread> threads(PlanId plan);

  void tell(Notice notice);

  /** What the person has not seen, latest first. */
  List<Notice> unseen(PersonId person);

  /** What the person has neither seen nor read of in a letter, latest first. */
  List<Notice> untold(PersonId person);

  /** These were told in a letter. */
  void told(List<NoticeId> notices, Instant now);

  void seen(PersonId person, List<NoticeId> notices, Instant now);
}
