package no.planverk.infra;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/**
 * For {@code ./planverk bench thread}: how long the graph of one element, a matrix and the score
 * take at 10, 100 and 200 plans of a hundred elements, with 2,000 people, beside the bare recursive
 * SQL that walks the same rows. The first argument is the seconds of each turn of pgbench, the
 * second the file for the figures.
 */
final class ThreadBench {
  private static final int PEOPLE = 2_000;
  private static final int TIMES = 15;
  private static final int WARM = 5;

  private final RunningDemo demo;
  private final Pgbench pgbench;
  private final TenantId tenant;
  private final LargeMunicipality municipality;
  private final Visitor visitor;
  private final StringBuilder figures = new StringBuilder();

  private ThreadBench(RunningDemo demo, Stores stores, int seconds) {
    this.demo = demo;
    this.pgbench = new Pgbench(demo, seconds);
    this.tenant = stores.registry().find(new TenantSlug("fjordvik")).orElseThrow().id();
    this.municipality =
        new LargeMunicipality(demo, "fjordvik", demo.token("fjordvik", TenantRole.ADMINISTRATOR));
    this.visitor = Visitor.signedIn(demo, stores, tenant, TenantRole.ADMINISTRATOR);
  }

  public static void main(String[] args) throws Exception {
    try (RunningDemo demo = RunningDemo.measured(Map.of());
        Stores stores = new Stores(demo.cell(), 4)) {
      ThreadBench bench = new ThreadBench(demo, stores, Integer.parseInt(args[0]));
      bench.municipality.people(PEOPLE);
      for (int plans : new int[] {10, 100, 200}) {
        bench.measure(plans);
      }
      Files.writeString(Path.of(args[1]), bench.figures);
    }
  }

  private void measure(int plans) throws Exception {
    municipality.growTo(plans);
    System.err.println(plans + " plans");
    String thread = "/fjordvik/work/thread";
    note(
        plans,
        "graph",
        page(thread + "/elements/" + municipality.goal()),
        pgbench.run(walk("'" + municipality.goal() + "'"), 1).latency());
    String everyGoal = "(SELECT id FROM t_%s.element WHERE kind = 'goal')".formatted(tenant);
    double all = pgbench.run(walk("ANY(ARRAY" + everyGoal + ")"), 1).latency();
    note(plans, "matrix", page(thread + "/matrix/goals-units"), all);
    note(plans, "score", page(thread), all);
  }

  private void note(int plans, String what, double[] millis, double bare) {
    figures.append(
        "%s %d %.1f %.1f %.2f%n"
            .formatted(what, plans, millis[millis.length / 2], millis[millis.length - 1], bare));
  }

  /** Down from some elements through every plan in which they or what is below them stand. */
  private String walk(String from) {
    return """
    WITH RECURSIVE down (element_id, root) AS (
      SELECT id, id FROM t_%1$s.element WHERE id = %2$s
      UNION
      SELECT child.element_id, down.root
      FROM down
      JOIN t_%1$s.placement parent ON parent.element_id = down.element_id AND parent.removal_id IS NULL
      JOIN t_%1$s.placement child ON child.parent_id = parent.id AND child.removal_id IS NULL)
    SELECT down.root, e.owner_unit_id, count(*) FROM down
    JOIN t_%1$s.element e ON e.id = down.element_id GROUP BY 1, 2;
    """
        .formatted(tenant, from);
  }

  private double[] page(String path) throws Exception {
    double[] millis = new double[TIMES];
    for (int turn = -WARM; turn < TIMES; turn++) {
      long began = System.nanoTime();
      HttpResponse<String> answer = visitor.ask("GET", path, "");
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
      }
      if (turn >= 0) {
        millis[turn] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis;
  }
}
