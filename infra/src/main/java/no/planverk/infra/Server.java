package no.planverk.infra;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpRules;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import no.planverk.adapters.http.StaticFiles;
import no.planverk.adapters.metrics.OpsRoutes;
import no.planverk.adapters.metrics.RequestMetrics;
import no.planverk.adapters.metrics.UsageMeter;
import no.planverk.adapters.publication.DoorSigns;
import no.planverk.adapters.publication.PublicationRoutes;
import no.planverk.adapters.workspace.Faces;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.JobsDatabase;
import no.planverk.tenants.changes.ChangeFeed;
import no.planverk.tenants.changes.ChangeListener;
import no.planverk.tenants.registry.TenantRegistry;
import no.planverk.tenants.upgrade.LivingNode;

/** The running service: the public port, the operations port, the feed of changes and the jobs. */
final class Server implements AutoCloseable {
  private final Stores stores;
  private final WebServer web;
  private final PublicationRoutes pages;
  private final ChangeFeed feed;
  private final JobNews news;
  private final LivingNode node;
  private final Jobs jobs;
  private final List<ProxyPurge> purges;
  private final UsageRound usage;

  private Server(
      Stores stores,
      WebServer web,
      PublicationRoutes pages,
      ChangeFeed feed,
      JobNews news,
      LivingNode node,
      Jobs jobs,
      List<ProxyPurge> purges,
      UsageRound usage) {
    this.stores = stores;
    this.web = web;
    this.pages = pages;
    this.feed = feed;
    this.news = news;
    this.node = node;
    this.jobs = jobs;
    this.purges = purges;
    this.usage = usage;
  }

  static Server start(Settings.Serving settings) {
    Stores stores = new Stores(settings.cell(), settings.pool());
    AtomicReference<ChangeListener> shown = new AtomicReference<>();
    Wiring wiring =
        new Wiring(
            stores,
            tenant -> {
              ChangeListener pages = shown.get();
              if (pages != null) {
                pages.changed(tenant);
              }
            },
            settings.letters());
    StaffWiring staff = new StaffWiring(wiring, settings.signIn());
    StaticFiles staticFiles = new StaticFiles();
    UsageMeter meter = new UsageMeter(stores.registry()::remembered);
    PublicationRoutes pages =
        wiring.publicSite().pages(staticFiles, settings, staff.press(), meter::viewed);
    List<ProxyPurge> purges =
        settings.purges().stream().map(it -> ProxyPurge.start(it, stores.registry())).toList();
    TenantGate gate =
        new TenantGate(
            stores.registry(),
            settings.signIn().site(),
            settings.signIn().work(),
            new DoorSigns(staticFiles));
    ChangeListener dropping =
        new DroppingPages(stores.registry(), gate, pages, staff.faces(), purges);
    shown.set(dropping);
    PrometheusRegistry registry = new PrometheusRegistry();
    OpsRoutes ops = new OpsRoutes(registry, stores, meter, stores::slug);
    HttpRouting.Builder routing =
        HttpRouting.builder()
            .addFilter(new ClosingConnections())
            .addFilter(new RequestId())
            .addFilter(new RequestMetrics(registry))
            .addFilter(meter)
            .addFilter(
                new TwoHosts(settings.signIn().site(), settings.signIn().work(), pages::isAtHome))
            .addFilter(gate);
    register(new HeadRules(routing), wiring, staff, pages, staticFiles, settings);
    Failures.register(routing);
    HttpRouting.Builder operations = HttpRouting.builder().addFilter(new ClosingConnections());
    new HeadRules(operations)
        .register("/static", staticFiles)
        .register(staff.operatorSignIn(settings.limits()))
        .register(staff.operatorPages(staticFiles))
        .register(new TenancyWiring(wiring).operatorApi(settings.limits()))
        .register(ops);
    Failures.register(operations);
    WebServer web =
        WebServer.builder()
            .host(settings.host())
            .port(settings.port())
            .connectionOptions(options -> options.tcpNoDelay(true))
            .shutdownHook(false)
            .directHandlers(Unreadable.handlers())
            .routing(routing)
            .putSocket(
                "ops",
                socket -> socket.host(settings.host()).port(settings.opsPort()).routing(operations))
            .build()
            .start();
    ChangeFeed feed = ChangeFeed.start(settings.cell(), dropping);
    JobsDatabase jobsDatabase = new JobsDatabase(settings.cell());
    JobNews news = JobNews.of(settings.cell());
    ParticipationWiring participation = new ParticipationWiring(wiring, settings.signIn());
    Jobs jobs =
        Jobs.start(jobsDatabase, new JobWiring(wiring).jobs(jobsDatabase, news, participation));
    LivingNode node = LivingNode.start(settings.cell(), nodeName(settings));
    UsageRound usage = UsageRound.start(meter, new FleetWiring(wiring).noteUsage());
    ops.started();
    return new Server(stores, web, pages, feed, news, node, jobs, purges, usage);
  }

  private static String nodeName(Settings.Serving settings) {
    try {
      return InetAddress.getLocalHost().getHostName() + ":" + settings.port();
    } catch (UnknownHostException nameless) {
      return settings.host() + ":" + settings.port();
    }
  }

  /** Every address of the public port, in the order in which they are asked. */
  static void register(
      HttpRules rules,
      Wiring wiring,
      StaffWiring staff,
      PublicationRoutes pages,
      StaticFiles staticFiles,
      Settings.Serving settings) {
    rules
        .register("/static", staticFiles)
        .register(pages)
        .register(
            wiring.publicSite().serviceFiles(settings.signIn().site(), settings.securityContact()))
        .register(
            new ParticipationWiring(wiring, settings.signIn())
                .routes(pages.frame(), settings.limits()))
        .register(staff.signIn(settings.limits()))
        .register(staff.backChannel())
        .register(staff.pages(staticFiles))
        .register(wiring.api(staff.doorkeeper(), settings.limits(), settings.bodyLimit()))
        .register(staff.directory())
        .register(pages.lastResort());
  }

  boolean isRunning() {
    return web.isRunning();
  }

  /** Complains when a port is taken, before anything slow begins. */
  static void requireFree(String host, int port, String option) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (UnknownHostException e) {
      throw new Complaint("the host " + host + " is unknown");
    } catch (IOException taken) {
      throw new Complaint(
          "port %d is taken by another program; choose another with %s".formatted(port, option));
    }
  }

  @Override
  public void close() {
    feed.close();
    web.stop();
    usage.close();
    purges.forEach(ProxyPurge::close);
    pages.close();
    jobs.close();
    news.close();
    node.close();
    stores.close();
  }

  /**
   * The municipality's own facts come first: pages are made of them. Proxies come last: they ask
   * for new pages at once.
   */
  private record DroppingPages(
      TenantRegistry registry,
      TenantGate gate,
      PublicationRoutes pages,
      Faces faces,
      List<ProxyPurge> purges)
      implements ChangeListener {
    @Override
    public void changed(TenantId tenant) {
      registry.changed(tenant);
      gate.changed(tenant);
      pages.changed(tenant);
      faces.changed(tenant);
      purges.forEach(it -> it.changed(tenant));
    }

    @Override
    public void everythingChanged() {
      registry.everythingChanged();
      gate.everythingChanged();
      pages.everythingChanged();
      faces.everythingChanged();
      purges.forEach(ProxyPurge::everythingChanged);
    }
  }
}
