package no.planverk.adapters.metrics;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts requests by kind of address and status and measures how long they take. The labels are
 * bounded: never a plan, a tenant or anything else that callers choose.
 */
public final class RequestMetrics implements Filter {
  private static final double NANOS = 1e9;

  private final Counter requests;
  private final Histogram durations;
  private final ConcurrentHashMap<Label, Series> series = new ConcurrentHashMap<>();

  public RequestMetrics(PrometheusRegistry registry) {
    this.requests =
        Counter.builder()
            .name("planverk_http_requests_total")
            .help("Requests answered, by kind of address, method and status")
            .labelNames("route", "method", "status")
            .register(registry);
    this.durations =
        Histogram.builder()
            .name("planverk_http_request_seconds")
            .help("Time to answer a request, by kind of address")
            .classicOnly()
            .classicUpperBounds(0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
            .labelNames("route")
            .register(registry);
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    long began = System.nanoTime();
    try {
      chain.proceed();
    } finally {
      Label label =
          new Label(
              RouteLabel.of(request.prologue().uriPath().rawPath()),
              RouteLabel.method(request.prologue().method().text()),
              response.status().code());
      Series counted = series.computeIfAbsent(label, this::series);
      counted.requests().inc();
      counted.durations().observe((System.nanoTime() - began) / NANOS);
    }
  }

  private Series series(Label label) {
    return new Series(
        requests.labelValues(label.route(), label.method(), Integer.toString(label.status())),
        durations.labelValues(label.route()));
  }

  private record Label(String route, String method, int status) {}

  private record Series(CounterDataPoint requests, DistributionDataPoint durations) {}
}
