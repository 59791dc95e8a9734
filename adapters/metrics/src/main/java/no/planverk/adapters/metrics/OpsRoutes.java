package no.planverk.adapters.metrics;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmBufferPoolMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmClassLoadingMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmCompilationMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryPoolAllocationMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import no.planverk.application.port.Vitals;
import no.planverk.domain.tenant.TenantId;

/**
 * The operations port: metrics for Prometheus, and whether the service lives and can work. Answers
 * whatever nobody before it has.
 */
public final class OpsRoutes implements HttpService {
  private final PrometheusRegistry registry;
  private final Vitals vitals;
  private final AtomicBoolean started = new AtomicBoolean();

  /**
   * @param slug a municipality's name in addresses, from what is known already
   */
  public OpsRoutes(
      PrometheusRegistry registry,
      Vitals vitals,
      UsageMeter meter,
      Function<TenantId, String> slug) {
    this.registry = registry;
    this.vitals = vitals;
    process(registry);
    registry.register(new FleetMetrics(vitals));
    registry.register(new BusiestTenants(meter, slug));
    pool("active", "Connections at work", Vitals.Pool::active);
    pool("idle", "Connections at rest", Vitals.Pool::idle);
    pool("waiting", "Threads that wait for a connection", Vitals.Pool::waiting);
    pool("max", "Connections there may be", Vitals.Pool::most);
  }

  /** All that the library has but native memory, which this JVM does not track. */
  private static void process(PrometheusRegistry registry) {
    ProcessMetrics.builder().register(registry);
    JvmRuntimeInfoMetric.builder().register(registry);
    JvmThreadsMetrics.builder().register(registry);
    JvmMemoryMetrics.builder().register(registry);
    JvmMemoryPoolAllocationMetrics.builder().register(registry);
    JvmGarbageCollectorMetrics.builder().register(registry);
    JvmBufferPoolMetrics.builder().register(registry);
    JvmClassLoadingMetrics.builder().register(registry);
    JvmCompilationMetrics.builder().register(registry);
  }

  private void pool(String name, String help, ToIntFunction<Vitals.Pool> value) {
    GaugeWithCallback.builder()
        .name("planverk_pool_" + name)
        .help(help)
        .labelNames("duty")
        .callback(
            it -> vitals.pools().forEach((duty, pool) -> it.call(value.applyAsInt(pool), duty)))
        .register(registry);
  }

  /** From now on {@code /health/started} says yes. */
  public void started() {
    started.set(true);
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/metrics", this::metrics)
        .get("/health/live", (request, response) -> say(response, 200, List.of()))
        .get("/health/ready", this::ready)
        .get(
            "/health/started",
            (request, response) ->
                say(
                    response,
                    started.get() ? 200 : 503,
                    started.get() ? List.of() : List.of("starting")))
        .any((request, response) -> say(response, 404, List.of("nothing is here")));
  }

  private void ready(ServerRequest request, ServerResponse response) {
    List<String> obstacles = vitals.obstacles();
    say(response, obstacles.isEmpty() ? 200 : 503, obstacles);
  }

  private static void say(ServerResponse response, int status, List<String> obstacles) {
    response.status(status);
    response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send(obstacles.isEmpty() ? "ok\n" : String.join("\n", obstacles) + "\n");
  }

  private void metrics(ServerRequest request, ServerResponse response) {
    try {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
      writer.write(text, registry.scrape());
      response.header(HeaderNames.CONTENT_TYPE, writer.getContentType());
      response.send(text.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
