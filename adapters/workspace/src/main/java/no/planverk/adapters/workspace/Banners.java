package no.planverk.adapters.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.planverk.adapters.workspace.view.BannerView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.tenancy.ReadServiceNotices;
import no.planverk.domain.tenant.ServiceNotice;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.Tenant;

/** What stands above every page: how the municipality's tenancy stands, and what all are told. */
public final class Banners {
  private final ReadServiceNotices readServiceNotices;

  public Banners(ReadServiceNotices readServiceNotices) {
    this.readServiceNotices = readServiceNotices;
  }

  /** Notices are for those who work here; that a copy is for training, anyone at the door sees. */
  List<BannerView> above(Visit visit) {
    List<BannerView> banners = new ArrayList<>();
    if (visit.tenant().tenancy().training()) {
      banners.add(standing(visit.words().get("standing.training")));
    }
    if (visit.signedIn().isPresent()) {
      standing(visit, banners);
      readServiceNotices
          .read(visit.tenant().id(), visit.now())
          .forEach(it -> banners.add(notice(it.said(visit.words().language()), visit.words())));
    }
    return banners;
  }

  private static void standing(Visit visit, List<BannerView> banners) {
    Words words = visit.words();
    switch (visit.tenant().standing()) {
      case Standing.Suspended(String reason, Instant since) ->
          banners.add(standing(words.get("standing.suspended", day(visit, since), reason)));
      case Standing.Hidden(String reason, Instant since) ->
          banners.add(standing(words.get("standing.hidden", day(visit, since), reason)));
      case Standing.Closing(Instant since, Instant until) ->
          banners.add(standing(words.get("standing.closing", day(visit, until))));
      case Standing.Open _, Standing.Closed _ -> {}
    }
  }

  private static String day(Visit visit, Instant at) {
    Tenant tenant = visit.tenant();
    return visit.words().date(LocalDate.ofInstant(at, tenant.country().zone()));
  }

  private static BannerView standing(String text) {
    return new BannerView("standing", text, null);
  }

  private static BannerView notice(ServiceNotice.Said said, Words words) {
    return new BannerView(
        "notice", said.text(), said.language() == words.language() ? null : said.language().tag());
  }
}
