package no.planverk.infra;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.changes.ChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a caching proxy in front of us to drop the pages of a municipality that has changed: {@code
 * BAN} with its slug as {@code X-Planverk-Tenant}, and with each host name of its own as {@code
 * X-Planverk-Host}, from a thread of its own. A municipality waits once, however often it changes.
 * What the proxy does not take is told in the log and not tried again: its pages end by themselves
 * after a minute.
 */
final class ProxyPurge implements ChangeListener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ProxyPurge.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final URI proxy;
  private final Municipalities municipalities;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Set<TenantId> waiting = ConcurrentHashMap.newKeySet();
  private final BlockingQueue<TenantId> queue = new LinkedBlockingQueue<>();
  private final Thread thread;

  private ProxyPurge(URI proxy, Municipalities municipalities) {
    this.proxy = proxy;
    this.municipalities = municipalities;
    this.thread = Thread.ofPlatform().daemon().name("purge " + proxy).unstarted(this::work);
  }

  static ProxyPurge start(URI proxy, Municipalities municipalities) {
    ProxyPurge started = new ProxyPurge(proxy, municipalities);
    started.thread.start();
    return started;
  }

  @Override
  public void changed(TenantId tenant) {
    if (waiting.add(tenant)) {
      queue.add(tenant);
    }
  }

  /**
   * Nothing: whoever made a change has told the proxy, and a service that starts again and again
   * must not empty the memory that stands in for it.
   */
  @Override
  public void everythingChanged() {}

  private void work() {
    try {
      while (true) {
        TenantId tenant = queue.take();
        waiting.remove(tenant);
        purge(tenant);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void purge(TenantId id) throws InterruptedException {
    try {
      Tenant tenant = municipalities.get(id);
      ban("X-Planverk-Tenant", tenant.slug().value());
      for (HostName host : tenant.hosts()) {
        ban("X-Planverk-Host", host.value());
      }
    } catch (RuntimeException unknown) {
      LOG.warn("The proxy {} is not told of {}: {}", proxy, id, unknown.toString());
    }
  }

  private void ban(String header, String whose) throws InterruptedException {
    HttpRequest ban =
        HttpRequest.newBuilder(proxy)
            .timeout(PATIENCE)
            .header(header, whose)
            .method("BAN", HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      int status = http.send(ban, BodyHandlers.discarding()).statusCode();
      if (status >= 300) {
        LOG.warn("The proxy {} keeps old pages of {}: it answers {}", proxy, whose, status);
      }
    } catch (IOException away) {
      LOG.warn("The proxy {} keeps old pages of {}: {}", proxy, whose, away.toString());
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    http.shutdownNow();
  }
}
