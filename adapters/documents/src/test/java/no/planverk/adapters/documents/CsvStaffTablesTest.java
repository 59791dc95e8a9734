package no.planverk.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.planverk.application.port.StaffTables;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.StaffTables.Line;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.input.WarningCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as municipalities have them: any mark between cells, any of three languages. */
class CsvStaffTablesTest {
  private static final Set<Column> ALL = EnumSet.allOf(Column.class);

  private final StaffTables tables = new CsvStaffTables();

  private StaffTables.Read read(String text, Charset charset) {
    return (StaffTables.Read) tables.read(text.getBytes(charset), ALL);
  }

  private StaffTables.Read read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  private List<String> faults(String text) {
    return ((StaffTables.Faulty) tables.read(text.getBytes(StandardCharsets.UTF_8), ALL))
        .faults().stream().map(it -> it.pointer() + " " + it.code().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ekstern ID;Navn;E-post;Enhet;Rolle\r\n17;Åse Ærø;ase@x;Skole;Planlegger\r\n",
        "nøgle,navn,e-mail,enhed,rolle\n17,Åse Ærø,ase@x,Skole,planlægger",
        "external_id\tName\tEmail\tDepartment\tRole\n17\tÅse Ærø\tase@x\tSkole\tplanner\n",
        "\n\nNøkkel;Namn;E-postadresse;Eining;Rolle\n\n 17 ;\"Åse Ærø\";ase@x;Skole;planleggjar\n;;;;\n"
      })
  void the_same_list_in_other_words_is_the_same_list(String text) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
      StaffTables.Read read = read(text, charset);
      assertThat(read.lines()).hasSize(1);
      assertThat(read.lines().getFirst().cells())
          .isEqualTo(
              Map.of(
                  Column.EXTERNAL_ID, "17",
                  Column.NAME, "Åse Ærø",
                  Column.EMAIL, "ase@x",
                  Column.UNIT, "Skole",
                  Column.ROLE, "planner"));
      assertThat(read.warnings()).isEmpty();
    }
    assertThat(read("\uFEFF" + text).lines()).isEqualTo(read(text).lines());
  }

  @Test
  void rows_are_named_by_the_line_where_they_begin() {
    StaffTables.Read read = read("navn;leder\n\n\"A\nB\";x\nC;y\n");

    assertThat(read.lines()).extracting(Line::number).containsExactly(3, 5);
  }

  @Test
  void a_column_that_is_not_known_is_left_and_said() {
    StaffTables.Read read = read("navn;skostørrelse\nKari;38\n");

    assertThat(read.warnings())
        .extracting(it -> it.code())
        .containsExactly(WarningCode.COLUMN_IGNORED);
    assertThat(read.has(Column.EMAIL)).isFalse();
    assertThat(read.lines().getFirst().cells()).isEqualTo(Map.of(Column.NAME, "Kari"));
  }

  @Test
  void days_are_read_as_spreadsheets_write_them() {
    for (String day : List.of("2026-03-09", "09.03.2026", "9.3.2026", "09-03-2026", "9/3/2026")) {
      assertThat(read("navn;sluttet\nKari;" + day).lines().getFirst().cell(Column.LEFT_ON))
          .contains("2026-03-09");
    }
  }

  @Test
  void what_cannot_be_read_is_named_by_line_and_column() {
    assertThat(faults("")).containsExactly(" not-csv");
    assertThat(faults("e-post;rolle\n")).containsExactly("/1/name missing-member");
    assertThat(faults("navn;name\nKari;Ola\n")).containsExactly("/1/name duplicate-member");
    assertThat(faults("navn;e-post\nKa\u0007ri;x\nOla;y\u0001\n"))
        .containsExactly("/2/name control-character", "/3/email control-character");
    assertThat(faults("navn;e-post\nKari;x\n\"Ola\"la;y\n")).containsExactly("/3 not-csv");
    assertThat(faults("navn\n" + "Kari\n".repeat(20_001))).containsExactly(" too-many-rows");
    assertThat(read("navn\n" + "Kari\n".repeat(20_000)).lines()).hasSize(20_000);
    assertThat(tables.read(new byte[] {(byte) 0x81, 'a'}, ALL))
        .isEqualTo(new StaffTables.Faulty(List.of(Fault.at("", FaultCode.INVALID_UTF8))));
  }

  @Test
  void no_cell_is_a_formula_for_a_spreadsheet_and_all_come_back_as_they_were() {
    List<String> cells =
        List.of("=1+1", "+47 22", "-5", "@x", "'=1", "''@", "'n Sogn", "\"a\";b", "a\nb", "x");
    List<Line> lines = cells.stream().map(it -> new Line(0, Map.of(Column.NAME, it))).toList();

    byte[] file = tables.write(List.of(Column.NAME, Column.EMAIL), lines);

    assertThat(new String(file, StandardCharsets.UTF_8))
        .startsWith("\uFEFFname;email\r\n'=1+1;\r\n'+47 22;\r\n'-5;\r\n'@x;\r\n''=1;\r\n'''@;\r\n");
    StaffTables.Read read = (StaffTables.Read) tables.read(file, ALL);
    assertThat(read.lines().stream().map(it -> it.cell(Column.NAME).orElseThrow()))
        .containsExactlyElementsOf(cells);
  }

  @Test
  void whatever_is_written_reads_as_the_same_again() {
    Random random = new Random(20260302);
    String alphabet = "ab;,\"'=+-@\n æå\u20AC\t";
    for (int round = 0; round < 500; round++) {
      List<Line> lines = new ArrayList<>();
      for (int row = 0; row < 5; row++) {
        StringBuilder cell = new StringBuilder("x");
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
          cell.insert(0, alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String text = cell.toString().strip();
        lines.add(new Line(0, Map.of(Column.NAME, text, Column.UNIT, "u")));
      }
      byte[] file = tables.write(List.of(Column.NAME, Column.UNIT), lines);
      StaffTables.Read read = (StaffTables.Read) tables.read(file, ALL);
      assertThat(read.lines().stream().map(Line::cells))
          .containsExactlyElementsOf(lines.stream().map(Line::cells).toList());
    }
  }
}
