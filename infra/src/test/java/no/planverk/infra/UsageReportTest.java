package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import no.planverk.domain.tenant.MonthOfUse;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.domain.tenant.TenantUse;
import org.junit.jupiter.api.Test;

/** What the operator is told of a month, in three forms. */
class UsageReportTest {
  private static final List<MonthOfUse> USAGE =
      List.of(
          month("fjordvik", "Fjordvik kommune", 12, 3_000_000_000L, new TenantUse(40_000, 90_000)),
          month("havdal", "=HYPERLINK(\"x\")", 3, 1_500_000, new TenantUse(2, 7)));

  private static MonthOfUse month(String slug, String name, int plans, long bytes, TenantUse use) {
    return new MonthOfUse(
        new TenantId("a".repeat(16)),
        new TenantSlug(slug),
        name,
        YearMonth.parse("2026-11"),
        plans,
        plans - 1,
        5,
        bytes,
        use);
  }

  @Test
  void a_table_has_a_line_for_each_and_one_for_all() {
    assertThat(UsageReport.named("table").of(USAGE).lines().map(it -> it.replaceAll(" +", " ")))
        .containsExactly(
            "municipality plans published planners MB publicViews requests",
            "fjordvik 12 11 5 2861 40000 90000",
            "havdal 3 2 5 1 2 7",
            "all 2 15 13 10 2862 40002 90007");
  }

  @Test
  void a_spreadsheet_gets_whole_figures_and_runs_no_name() {
    assertThat(UsageReport.named("csv").of(USAGE).lines())
        .containsExactly(
            "\uFEFFmonth;municipality;name;plans;published;planners;bytes;publicViews;requests",
            "2026-11;fjordvik;Fjordvik kommune;12;11;5;3000000000;40000;90000",
            "2026-11;havdal;\"'=HYPERLINK(\"\"x\"\")\";3;2;5;1500000;2;7");
  }

  @Test
  void a_program_gets_objects() {
    assertThat(UsageReport.named("json").of(USAGE))
        .startsWith(
            "[{\"month\":\"2026-11\",\"municipality\":\"fjordvik\",\"name\":\"Fjordvik kommune\","
                + "\"plans\":12,\"published\":11,\"planners\":5,\"bytes\":3000000000,"
                + "\"publicViews\":40000,\"requests\":90000},{")
        .endsWith("\"publicViews\":2,\"requests\":7}]\n");
  }

  @Test
  void another_form_is_refused_by_name() {
    assertThatThrownBy(() -> UsageReport.named("xml"))
        .isInstanceOf(Complaint.class)
        .hasMessage("a format is table, csv or json, not 'xml'");
  }
}
