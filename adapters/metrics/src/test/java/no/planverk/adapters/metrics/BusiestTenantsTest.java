package no.planverk.adapters.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;
import org.junit.jupiter.api.Test;

final class BusiestTenantsTest {
  private final UsageMeter meter = new UsageMeter((host, name) -> Optional.empty());

  private void used(Map<TenantId, TenantUse> uses) {
    meter.giveBack(uses);
    meter.take();
  }

  private List<String> exported() throws IOException {
    PrometheusRegistry registry = new PrometheusRegistry();
    registry.register(new BusiestTenants(meter, it -> it.value().substring(0, 3)));
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrometheusTextFormatWriter.create().write(text, registry.scrape());
    return text.toString(StandardCharsets.UTF_8).lines().filter(it -> !it.startsWith("#")).toList();
  }

  private static TenantId tenant(int number) {
    return new TenantId("t%02d%013d".formatted(number, 0));
  }

  @Test
  void ten_are_named_and_all_others_are_one_however_many_there_are() throws IOException {
    Map<TenantId, TenantUse> uses = new HashMap<>();
    for (int number = 1; number <= 50; number++) {
      uses.put(tenant(number), new TenantUse(0, number));
    }
    used(uses);
    assertThat(exported())
        .hasSize(11)
        .contains("planverk_tenant_requests{tenant=\"t50\"} 50.0")
        .contains("planverk_tenant_requests{tenant=\"t41\"} 41.0")
        .contains("planverk_tenant_requests{tenant=\"(other)\"} 820.0");
  }

  @Test
  void who_asked_in_the_minute_before_is_not_busy_now() throws IOException {
    used(Map.of(tenant(1), new TenantUse(0, 5), tenant(2), new TenantUse(0, 7)));
    used(Map.of(tenant(2), new TenantUse(0, 3)));
    assertThat(exported())
        .containsExactlyInAnyOrder(
            "planverk_tenant_requests{tenant=\"t02\"} 3.0",
            "planverk_tenant_requests{tenant=\"(other)\"} 0.0");
  }
}
