package no.planverk.adapters.rest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows for a spreadsheet: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a spreadsheet
 * would take for a formula is begun with an apostrophe.
 */
final class Csv {
  private static final String FORMULAS = "=+-@\t\r";

  private final Writer out;

  Csv(OutputStream stream) {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    write("\ufeff");
  }

  void row(Object... cells) {
    write(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(";", "", "\r\n")));
  }

  void end() {
    try {
      out.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String cell(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.map(Csv::cell).orElse("");
    }
    String text = value.toString();
    boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    String safe = value instanceof Number || !formula ? text : "'" + text;
    return safe.matches("[^;\"\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
