package no.planverk.adapters.documents;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula: such a cell is written with an apostrophe
 * before it, which is taken away when the file is read again. A cell that begins with apostrophes
 * and then a formula gets one more, so that every cell comes back as it was.
 */
final class FormulaGuard {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t].*", Pattern.DOTALL);

  private FormulaGuard() {}

  static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  static String plain(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
