package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.FILE;

import java.util.Optional;
import no.planverk.application.port.Files;
import no.planverk.domain.catalogue.FileHash;
import org.jooq.DSLContext;

record JooqFiles(DSLContext sql) implements Files {
  @Override
  public void store(Stored file) {
    sql.insertInto(FILE)
        .set(FILE.SHA256, file.hash().hex())
        .set(FILE.MEDIA_TYPE, file.mediaType())
        .set(FILE.SIZE, (long) file.bytes().length)
        .set(FILE.BYTES, file.bytes())
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public Optional<Stored> find(FileHash hash) {
    return sql.select(FILE.MEDIA_TYPE, FILE.BYTES)
        .from(FILE)
        .where(FILE.SHA256.eq(hash.hex()))
        .fetchOptional(row -> new Stored(hash, row.get(FILE.MEDIA_TYPE), row.get(FILE.BYTES)));
  }

  @Override
  public boolean has(FileHash hash) {
    return sql.fetchExists(FILE, FILE.SHA256.eq(hash.hex()));
  }
}
