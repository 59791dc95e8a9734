package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.DIGEST;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.port.Digests;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.task.DigestWish;
import no.planverk.domain.task.DigestWish.Rhythm;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What people wish of letters, and when the last one went, as rows. */
record JooqDigests(DSLContext sql) implements Digests {
  @Override
  public Optional<DigestWish> wish(PersonId person) {
    return sql.select(DIGEST.fields())
        .from(DIGEST)
        .where(DIGEST.PERSON_ID.eq(person.value()), DIGEST.RHYTHM.isNotNull())
        .fetchOptional()
        .map(JooqDigests::wish);
  }

  @Override
  public void choose(PersonId person, DigestWish wish) {
    sql.insertInto(DIGEST)
        .set(DIGEST.PERSON_ID, person.value())
        .set(DIGEST.RHYTHM, wish.rhythm().id())
        .set(DIGEST.OWN_TOO, wish.ownToo())
        .onConflict(DIGEST.PERSON_ID)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public Map<PersonId, Kept> all() {
    return sql.select(DIGEST.fields()).from(DIGEST).fetch().stream()
        .collect(
            Collectors.toMap(
                row -> new PersonId(row.get(DIGEST.PERSON_ID)),
                row -> new Kept(wish(row), Row.cell(row, DIGEST.SENT_ON))));
  }

  private static DigestWish wish(Record row) {
    return Row.cell(row, DIGEST.RHYTHM)
        .map(it -> new DigestWish(Rhythm.of(it), row.get(DIGEST.OWN_TOO)))
        .orElse(DigestWish.USUAL);
  }

  @Override
  public void sent(PersonId person, LocalDate day) {
    sql.insertInto(DIGEST)
        .set(DIGEST.PERSON_ID, person.value())
        .set(DIGEST.SENT_ON, day)
        .onConflict(DIGEST.PERSON_ID)
        .doUpdate()
        .set(DIGEST.SENT_ON, day)
        .execute();
  }
}
