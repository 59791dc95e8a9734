package no.planverk.adapters.documents;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.application.port.StaffTables;
import no.planverk.application.port.StaffTables.Column;

/** The words that lists of units, people and readings use, in Norwegian, Danish and English. */
final class CsvWords {
  /** A day as spreadsheets of the country write it. */
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[.\\-/](\\d{1,2})[.\\-/](\\d{4})");

  private static final Set<String> UNMEASURED =
      Set.of("ikke målt", "ikkje målt", "not measured", StaffTables.NOT_MEASURED);

  private static final Map<String, Column> HEADS = new LinkedHashMap<>();
  private static final Map<String, String> ROLES = new LinkedHashMap<>();

  static {
    heads(Column.ID, "id");
    heads(
        Column.EXTERNAL_ID,
        "ekstern id, external id, nøkkel, nøgle, key, enhetskode, enhedskode, einingskode,"
            + " unit code, ansattnummer, tilsettnummer, medarbejdernummer, employee number");
    heads(Column.NAME, "navn, namn, name");
    heads(
        Column.PARENT,
        "overordnet, overordna, overordnet enhet, overordna eining, overordnet enhed, parent,"
            + " parent unit");
    heads(Column.LEADER, "leder, leiar, leader, manager");
    heads(Column.EMAIL, "e-post, e-postadresse, e-mail, mail, e-mailadresse, email address");
    heads(Column.USER_NAME, "brukernavn, brukarnamn, brugernavn, user name");
    heads(Column.UNIT, "enhet, eining, enhed, unit, avdeling, afdeling, department");
    heads(Column.ROLE, "rolle, role");
    heads(
        Column.LEFT_ON,
        "sluttet, slutta, sluttdato, slutdato, fratrådt, fratrædelsesdato, left on, leaving date");
    heads(Column.INDICATOR, "indikator, indicator");
    heads(Column.DATE, "dato, date, dag, day, avlest, aflæst, lese av");
    heads(Column.VALUE, "verdi, værdi, value");
    heads(Column.SOURCE, "kilde, kjelde, source");
    heads(Column.NOTE, "merknad, note, notat, bemærkning, kommentar");
    roles("administrator", "administrator");
    roles("planner", "planner, planlegger, planleggjar, planlægger");
    roles("employee", "employee, ansatt, tilsett, medarbejder");
    roles("politician", "politician, politiker, politikar");
  }

  private CsvWords() {}

  private static void heads(Column column, String words) {
    for (String word : words.split(", ", -1)) {
      HEADS.put(plain(word), column);
    }
  }

  private static void roles(String id, String words) {
    for (String word : words.split(", ", -1)) {
      ROLES.put(word, id);
    }
  }

  /** Case, spaces, hyphens and the like make no difference in a head. */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_.\\-]", "");
  }

  static Optional<Column> column(String head) {
    return Optional.ofNullable(HEADS.get(plain(head)));
  }

  /** The cell in the words that are used here; what is no known word stays as it is. */
  static String meant(Column column, String cell) {
    return switch (column) {
      case ROLE -> ROLES.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
      case LEFT_ON, DATE -> day(cell);
      case VALUE -> value(cell);
      case ID, EXTERNAL_ID, NAME, PARENT, LEADER, EMAIL, USER_NAME, UNIT -> cell;
      case INDICATOR, SOURCE, NOTE -> cell;
    };
  }

  private static String value(String cell) {
    return UNMEASURED.contains(cell.toLowerCase(Locale.ROOT)) ? StaffTables.NOT_MEASURED : cell;
  }

  private static String day(String cell) {
    Matcher written = DAY.matcher(cell);
    return written.matches()
        ? "%s-%02d-%02d"
            .formatted(
                written.group(3),
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(1)))
        : cell;
  }
}
