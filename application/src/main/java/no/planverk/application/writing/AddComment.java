package no.planverk.application.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.Telling;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.CommentThread.About;
import no.planverk.domain.writing.CommentThread.Comment;
import no.planverk.domain.writing.Mentions;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.ThreadId;

/**
 * Says something about a part of a plan, or answers in a thread. Whoever is named with an at sign
 * is told, and so are those who spoke in the thread before.
 */
public final class AddComment {
  private final Desk desk;

  public AddComment(Desk desk) {
    this.desk = desk;
  }

  /** Where something is said. */
  public sealed interface Place {
    /** A new thread about something. */
    record New(About about, String quote) implements Place {}

    /** An answer. */
    record In(ThreadId thread) implements Place {}
  }

  public Reply<CommentThread> add(Actor actor, PlanId id, Place place, String words) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.COMMENT, plan -> add(stores, actor, id, place, words)));
  }

  private Reply<CommentThread> add(
      TenantStores stores, Actor actor, PlanId id, Place place, String words) {
    Comment comment = new Comment(desk.ids().next(), Author.of(actor), desk.now(), words);
    return switch (place) {
      case Place.New(About about, String quote) ->
          stands(stores.manuscripts().of(id), about)
              ? begun(stores, actor, id, comment, about, quote)
              : Reply.faulty(Fault.at("/about", FaultCode.UNKNOWN_OBJECT));
      case Place.In(ThreadId thread) -> answered(stores, actor, id, comment, thread);
    };
  }

  private static boolean stands(Manuscript text, About about) {
    return about.section().map(it -> text.section(it).isPresent()).orElse(true)
        && about.block().map(it -> text.block(it).isPresent()).orElse(true)
        && about.placement().map(it -> text.placement(it).isPresent()).orElse(true)
        && (about.section().isPresent()
            || about.block().isPresent()
            || about.placement().isPresent());
  }

  private Reply<CommentThread> begun(
      TenantStores stores, Actor actor, PlanId id, Comment comment, About about, String quote) {
    CommentThread thread =
        new CommentThread(
            new ThreadId(desk.ids().next()),
            id,
            about,
            quote,
            desk.now(),
            List.of(comment),
            Optional.empty());
    stores.talk().begin(thread);
    said(stores, actor, thread, comment, Set.of());
    return Reply.done(thread);
  }

  private Reply<CommentThread> answered(
      TenantStores stores, Actor actor, PlanId id, Comment comment, ThreadId threadId) {
    Optional<CommentThread> thread =
        stores.talk().thread(threadId).filter(it -> it.plan().equals(id));
    if (thread.isEmpty()) {
      return new Reply.Unknown<>();
    }
    stores.talk().say(threadId, comment);
    if (thread.get().resolved().isPresent()) {
      stores.talk().save(thread.get().reopened());
    }
    Set<PersonId> spoke = new LinkedHashSet<>();
    thread.get().comments().forEach(it -> it.author().person().ifPresent(spoke::add));
    said(stores, actor, thread.get(), comment, spoke);
    return Reply.done(stores.talk().thread(threadId).orElseThrow());
  }

  private void said(
      TenantStores stores,
      Actor actor,
      CommentThread thread,
      Comment comment,
      Set<PersonId> spoke) {
    Set<PersonId> mentioned = Mentions.in(comment.words(), stores.people().persons());
    for (PersonId person : mentioned) {
      notify(stores, actor, thread, person, Notice.Kind.MENTION);
    }
    for (PersonId person : spoke) {
      if (!mentioned.contains(person)) {
        notify(stores, actor, thread, person, Notice.Kind.ANSWER);
      }
    }
    desk.note(stores, actor, "comment", Subject.made("thread", thread.id(), thread.plan()));
    Talking.tell(
        desk,
        stores,
        actor,
        thread.plan(),
        thread.about().block().flatMap(it -> stores.manuscripts().block(thread.plan(), it)));
  }

  private void notify(
      TenantStores stores, Actor actor, CommentThread thread, PersonId person, Notice.Kind kind) {
    Telling.tell(desk, stores, actor, person, thread.plan(), kind, thread.id().value());
  }
}
