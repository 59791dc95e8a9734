package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.COMMENT;
import static no.planverk.adapters.database.tables.Tables.COMMENT_THREAD;
import static no.planverk.adapters.database.tables.Tables.NOTICE;
import static no.planverk.adapters.database.tables.Tables.SUGGESTION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Talk;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.CommentThread.About;
import no.planverk.domain.writing.CommentThread.Comment;
import no.planverk.domain.writing.CommentThread.Resolved;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;
import no.planverk.domain.writing.Suggestion;
import no.planverk.domain.writing.SuggestionId;
import no.planverk.domain.writing.ThreadId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Comments and notices as rows; suggestions are {@link SuggestionRow}s. */
record JooqTalk(DSLContext sql) implements Talk {
  @Override
  public void propose(BlockId block, Author author, String tab, List<Suggestion> suggestions) {
    sql.deleteFrom(SUGGESTION)
        .where(
            SUGGESTION.BLOCK_ID.eq(block.value()),
            SUGGESTION.STATE.eq(Suggestion.State.OPEN.id()),
            SUGGESTION.AUTHOR_KIND.eq(author.kind()),
            author.id().map(SUGGESTION.AUTHOR_ID::eq).orElse(SUGGESTION.AUTHOR_ID.isNull()),
            SUGGESTION.TAB.eq(tab))
        .execute();
    Row.insert(sql, SUGGESTION, suggestions.stream().map(SuggestionRow::of).toList());
  }

  @Override
  public Optional<Suggestion> suggestion(SuggestionId id) {
    return sql.select(SUGGESTION.fields())
        .from(SUGGESTION)
        .where(SUGGESTION.ID.eq(id.value()))
        .fetchOptional()
        .map(SuggestionRow::suggestion);
  }

  @Override
  public List<Suggestion> openSuggestions(PlanId plan) {
    return sql.select(SUGGESTION.fields())
        .from(SUGGESTION)
        .where(SUGGESTION.PLAN_ID.eq(plan.value()), SUGGESTION.STATE.eq(Suggestion.State.OPEN.id()))
        .orderBy(SUGGESTION.AT, SUGGESTION.ID)
        .fetch(SuggestionRow::suggestion);
  }

  @Override
  public void save(Suggestion suggestion) {
    sql.update(SUGGESTION)
        .set(SUGGESTION.STATE, suggestion.state().id())
        .set(SUGGESTION.SETTLED_BY, suggestion.settledBy().map(PersonId::value).orElse(null))
        .set(SUGGESTION.SETTLED_AT, suggestion.settledAt().orElse(null))
        .where(SUGGESTION.ID.eq(suggestion.id().value()))
        .execute();
  }

  @Override
  public void begin(CommentThread thread) {
    About about = thread.about();
    Row row =
        new Row()
            .with(COMMENT_THREAD.ID, thread.id().value())
            .with(COMMENT_THREAD.PLAN_ID, thread.plan().value())
            .with(COMMENT_THREAD.SECTION_ID, about.section().map(SectionId::value))
            .with(COMMENT_THREAD.BLOCK_ID, about.block().map(BlockId::value))
            .with(COMMENT_THREAD.PLACEMENT_ID, about.placement().map(PlacementId::value))
            .with(COMMENT_THREAD.PART, about.part())
            .with(COMMENT_THREAD.QUOTE, thread.quote())
            .with(COMMENT_THREAD.BEGUN_AT, thread.begun());
    Row.insert(sql, COMMENT_THREAD, List.of(row));
    thread.comments().forEach(it -> say(thread.id(), it));
  }

  @Override
  public void say(ThreadId thread, Comment comment) {
    Row row =
        new Row()
            .with(COMMENT.ID, comment.id())
            .with(COMMENT.THREAD_ID, thread.value())
            .with(COMMENT.AUTHOR_KIND, comment.author().kind())
            .with(COMMENT.AUTHOR_ID, comment.author().id())
            .with(COMMENT.AT, comment.at())
            .with(COMMENT.WORDS, comment.words());
    Row.insert(sql, COMMENT, List.of(row));
  }

  @Override
  public void save(CommentThread thread) {
    sql.update(COMMENT_THREAD)
        .set(
            COMMENT_THREAD.RESOLVED_BY,
            thread.resolved().flatMap(Resolved::by).map(PersonId::value).orElse(null))
        .set(COMMENT_THREAD.RESOLVED_AT, thread.resolved().map(Resolved::at).orElse(null))
        .where(COMMENT_THREAD.ID.eq(thread.id().value()))
        .execute();
  }

  @Override
  public Optional<CommentThread> thread(ThreadId id) {
    return threads(COMMENT_THREAD.ID.eq(id.value())).stream().findFirst();
  }

  @Override
  public List<CommentThread> threads(PlanId plan) {
    return threads(COMMENT_THREAD.PLAN_ID.eq(plan.value()));
  }

  private List<CommentThread> threads(Condition which) {
    Map<UUID, List<Comment>> comments =
        sql.select(COMMENT.fields())
            .from(COMMENT)
            .where(
                COMMENT.THREAD_ID.in(
                    DSL.select(COMMENT_THREAD.ID).from(COMMENT_THREAD).where(which)))
            .orderBy(COMMENT.AT, COMMENT.ID)
            .fetchGroups(COMMENT.THREAD_ID, JooqTalk::comment);
    return sql.select(COMMENT_THREAD.fields())
        .from(COMMENT_THREAD)
        .where(which)
        .orderBy(COMMENT_THREAD.BEGUN_AT, COMMENT_THREAD.ID)
        .fetch(row -> thread(row, comments.getOrDefault(row.get(COMMENT_THREAD.ID), List.of())));
  }

  private static Comment comment(Record row) {
    return new Comment(
        row.get(COMMENT.ID),
        new Author(row.get(COMMENT.AUTHOR_KIND), Row.cell(row, COMMENT.AUTHOR_ID)),
        row.get(COMMENT.AT),
        row.get(COMMENT.WORDS));
  }

  private static CommentThread thread(Record row, List<Comment> comments) {
    return new CommentThread(
        new ThreadId(row.get(COMMENT_THREAD.ID)),
        new PlanId(row.get(COMMENT_THREAD.PLAN_ID)),
        new About(
            Row.cell(row, COMMENT_THREAD.SECTION_ID).map(SectionId::new),
            Row.cell(row, COMMENT_THREAD.BLOCK_ID).map(BlockId::new),
            Row.cell(row, COMMENT_THREAD.PART),
            Row.cell(row, COMMENT_THREAD.PLACEMENT_ID).map(PlacementId::new)),
        row.get(COMMENT_THREAD.QUOTE),
        row.get(COMMENT_THREAD.BEGUN_AT),
        comments,
        Row.cell(row, COMMENT_THREAD.RESOLVED_AT)
            .map(
                at ->
                    new Resolved(
                        Row.cell(row, COMMENT_THREAD.RESOLVED_BY).map(PersonId::new), at)));
  }

  @Override
  public void tell(Notice notice) {
    Row row =
        new Row()
            .with(NOTICE.ID, notice.id().value())
            .with(NOTICE.PERSON_ID, notice.person().value())
            .with(NOTICE.PLAN_ID, notice.plan().value())
            .with(NOTICE.KIND, notice.kind().id())
            .with(NOTICE.ABOUT_ID, notice.about())
            .with(NOTICE.BY_ID, notice.by())
            .with(NOTICE.AT, notice.at());
    Row.insert(sql, NOTICE, List.of(row));
  }

  @Override
  public List<Notice> unseen(PersonId person) {
    return notices(person, NOTICE.SEEN_AT.isNull());
  }

  @Override
  public List<Notice> untold(PersonId person) {
    return notices(person, NOTICE.SEEN_AT.isNull().and(NOTICE.MAILED_AT.isNull()));
  }

  private List<Notice> notices(PersonId person, Condition which) {
    return sql.select(NOTICE.fields())
        .from(NOTICE)
        .where(NOTICE.PERSON_ID.eq(person.value()), which)
        .orderBy(NOTICE.AT.desc(), NOTICE.ID.desc())
        .fetch(
            row ->
                new Notice(
                    new NoticeId(row.get(NOTICE.ID)),
                    person,
                    new PlanId(row.get(NOTICE.PLAN_ID)),
                    Notice.Kind.of(row.get(NOTICE.KIND)),
                    row.get(NOTICE.ABOUT_ID),
                    Row.cell(row, NOTICE.BY_ID),
                    row.get(NOTICE.AT)));
  }

  @Override
  public void told(List<NoticeId> notices, Instant now) {
    sql.update(NOTICE)
        .set(NOTICE.MAILED_AT, now)
        .where(NOTICE.ID.in(notices.stream().map(NoticeId::value).toList()))
        .execute();
  }

  @Override
  public void seen(PersonId person, List<NoticeId> notices, Instant now) {
    sql.update(NOTICE)
        .set(NOTICE.SEEN_AT, now)
        .where(
            NOTICE.PERSON_ID.eq(person.value()),
            NOTICE.ID.in(notices.stream().map(NoticeId::value).toList()))
        .execute();
  }
}
