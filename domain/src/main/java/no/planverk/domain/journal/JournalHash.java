package no.planverk.domain.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.Sha256;

/**
 * The hashes of decision 8: SHA-256 over a list of values, each written as the number of its UTF-8
 * bytes, a colon, the bytes and a comma; a value that is absent is a hyphen and a comma. So no two
 * different lists read the same.
 */
final class JournalHash {
  private static final String ROW = "planverk.journal-row/1";
  private static final String SEAL = "planverk.journal-seal/1";

  private JournalHash() {}

  static String row(JournalRow row) {
    JournalEntry entry = row.entry();
    Values values = new Values(ROW);
    values.add(row.seq()).add(entry.at()).add(entry.actorKind()).add(entry.actorId());
    values.add(entry.act()).add(entry.objectKind()).add(entry.objectId());
    values.add(entry.plan()).add(entry.before()).add(entry.after());
    return values.hash();
  }

  static String seal(String previous, long number, Instant sealedAt, List<SealedRow> rows) {
    Values values = new Values(SEAL);
    values.add(previous).add(number).add(sealedAt);
    rows.forEach(it -> values.add(it.seq()).add(it.hash()));
    return values.hash();
  }

  private static final class Values {
    private final StringBuilder written = new StringBuilder();

    Values(String form) {
      add(form);
    }

    Values add(Object value) {
      String text = value.toString();
      written.append(text.getBytes(StandardCharsets.UTF_8).length).append(':').append(text);
      written.append(',');
      return this;
    }

    Values add(Optional<?> value) {
      if (value.isPresent()) {
        return add(value.get());
      }
      written.append("-,");
      return this;
    }

    String hash() {
      return Sha256.hex(written.toString());
    }
  }
}
