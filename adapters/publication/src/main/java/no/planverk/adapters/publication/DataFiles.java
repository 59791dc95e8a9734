package no.planverk.adapters.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.http.StoredAnswer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a set of open data as JSON or as CSV (RFC 4180, UTF-8, a head line, commas). */
enum DataFiles {
  JSON("application/json") {
    @Override
    StoredAnswer write(DataSet set, List<List<String>> rows) {
      JsonArrayBuilder items = Json.createArrayBuilder();
      for (List<String> row : rows) {
        JsonObjectBuilder item = Json.createObjectBuilder();
        for (int i = 0; i < row.size(); i++) {
          if (!row.get(i).isEmpty()) {
            item.add(set.columns().get(i), row.get(i));
          }
        }
        items.add(item);
      }
      return answer(Json.createObjectBuilder().add("items", items).build().toString());
    }
  },
  CSV("text/csv; charset=utf-8; header=present") {
    @Override
    StoredAnswer write(DataSet set, List<List<String>> rows) {
      StringBuilder text = new StringBuilder();
      try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
        printer.printRecord(set.columns());
        for (List<String> row : rows) {
          printer.printRecord(row);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return answer(text.toString());
    }
  };

  private final String mediaType;

  DataFiles(String mediaType) {
    this.mediaType = mediaType;
  }

  abstract StoredAnswer write(DataSet set, List<List<String>> rows);

  String mediaType() {
    return mediaType;
  }

  /** As addresses end: {@code json} or {@code csv}. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<DataFiles> find(String ending) {
    return Arrays.stream(values()).filter(it -> it.ending().equals(ending)).findFirst();
  }

  StoredAnswer answer(String text) {
    return StoredAnswer.text(
            mediaType, "public, max-age=300", text.getBytes(StandardCharsets.UTF_8))
        .readableFromAnywhere();
  }
}
