package no.planverk.application.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.planverk.application.port.Talk;
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

record MemoryTalk(MemoryState state) implements Talk {
  @Override
  public void propose(BlockId block, Author author, String tab, List<Suggestion> suggestions) {
    state
        .suggestions
        .values()
        .removeIf(
            it ->
                it.state() == Suggestion.State.OPEN
                    && it.block().equals(block)
                    && it.author().equals(author)
                    && it.tab().equals(tab));
    suggestions.forEach(it -> MemoryState.insert(state.suggestions, it.id(), it));
  }

  @Override
  public Optional<Suggestion> suggestion(SuggestionId id) {
    return Optional.ofNullable(state.suggestions.get(id));
  }

  @Override
  public List<Suggestion> openSuggestions(PlanId plan) {
    return state.suggestions.values().stream()
        .filter(it -> it.plan().equals(plan) && it.state() == Suggestion.State.OPEN)
        .sorted(Comparator.comparing(Suggestion::at).thenComparing(it -> it.id().value()))
        .toList();
  }

  @Override
  public void save(Suggestion suggestion) {
    state.suggestions.replace(suggestion.id(), suggestion);
  }

  @Override
  public void begin(CommentThread thread) {
    MemoryState.insert(state.threads, thread.id(), thread);
  }

  @Override
  public void say(ThreadId id, CommentThread.Comment comment) {
    CommentThread thread = Objects.requireNonNull(state.threads.get(id));
    List<CommentThread.Comment> comments = new ArrayList<>(thread.comments());
    comments.add(comment);
    state.threads.put(
        id,
        new CommentThread(
            id,
            thread.plan(),
            thread.about(),
            thread.quote(),
            thread.begun(),
            comments,
            thread.resolved()));
  }

  @Override
  public void save(CommentThread thread) {
    state.threads.replace(thread.id(), thread);
  }

  @Override
  public Optional<CommentThread> thread(ThreadId id) {
    return Optional.ofNullable(state.threads.get(id));
  }

  @Override
  public List<CommentThread> threads(PlanId plan) {
    return state.threads.values().stream()
        .filter(it -> it.plan().equals(plan))
        .sorted(Comparator.comparing(CommentThread::begun).thenComparing(it -> it.id().value()))
        .toList();
  }

  @Override
  public void tell(Notice notice) {
    state.notices.add(notice);
  }

  @Override
  public List<Notice> unseen(PersonId person) {
    return state.notices.stream()
        .filter(it -> it.person().equals(person))
        .sorted(Comparator.comparing(Notice::at).thenComparing(it -> it.id().value()).reversed())
        .toList();
  }

  @Override
  public List<Notice> untold(PersonId person) {
    return unseen(person).stream().filter(it -> !state.told.contains(it.id())).toList();
  }

  @Override
  public void told(List<NoticeId> notices, Instant now) {
    state.told.addAll(notices);
  }

  @Override
  public void seen(PersonId person, List<NoticeId> notices, Instant now) {
    state.notices.removeIf(it -> it.person().equals(person) && notices.contains(it.id()));
  }
}
