package no.planverk.adapters.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out in which characters a file is written, and how it divides its cells. */
final class CsvText {
  private static final String MARK = "\uFEFF";

  private CsvText() {}

  /** UTF-8 where the bytes are that, else Windows-1252; nothing where they are neither. */
  static Optional<String> decode(byte[] file) {
    return decode(file, StandardCharsets.UTF_8)
        .or(() -> decode(file, Charset.forName("windows-1252")))
        .map(it -> it.startsWith(MARK) ? it.substring(1) : it);
  }

  private static Optional<String> decode(byte[] file, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  /** The mark that stands most often between the heads of the columns. */
  static char delimiter(String text) {
    String heads = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
    char best = ';';
    long most = 0;
    for (char mark : new char[] {';', ',', '\t'}) {
      long count = heads.replaceAll("\"[^\"]*\"", "").chars().filter(it -> it == mark).count();
      if (count > most) {
        best = mark;
        most = count;
      }
    }
    return best;
  }
}
