package no.planverk.application.following;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.port.Followers.Reader;
import no.planverk.application.port.Letters;
import no.planverk.application.port.Sealing;
import no.planverk.domain.following.Following;
import no.planverk.domain.following.MailAddress;
import no.planverk.domain.following.PublicNews;
import no.planverk.domain.following.PublicNews.Span;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Withdrawal;
import no.planverk.domain.tenant.Tenant;

/**
 * Tells those who follow what has been published, at most once a day, between half past six in the
 * morning and eight in the evening where the municipality is. It tells nothing that the public site
 * does not show, since it reads on the login of that site. Who never confirmed is forgotten.
 */
public final class WriteToFollowers {
  private static final LocalTime FROM = LocalTime.of(6, 30);
  private static final LocalTime UNTIL = LocalTime.of(20, 0);

  /** What is being published at this moment bears an earlier time than the one it is seen at. */
  private static final Duration SETTLED = Duration.ofMinutes(5);

  private final Desk desk;
  private final FollowerLinks links;
  private final Letters letters;

  public WriteToFollowers(Desk desk, Sealing sealing, Letters letters) {
    this.desk = desk;
    this.links = new FollowerLinks(sealing);
    this.letters = letters;
  }

  /** How many letters the mail server took, and how many it did not. */
  public record Sent(int taken, int failed) {}

  private record PublicState(List<PlanAddress.Open> open, List<Withdrawal> withdrawals) {}

  public Sent write(Operator operator, Tenant tenant) {
    Actor job = new Actor.SystemJob(tenant.id());
    Instant now = desk.now();
    ZoneId zone = tenant.country().zone();
    Map<MailAddress, List<Reader>> due =
        desk.in(
            job,
            stores -> {
              stores.followers().forgetUnconfirmed(now.minus(Following.PATIENCE));
              return letters.canSend() && isDay(now, zone)
                  ? due(stores.followers().confirmed(), LocalDate.ofInstant(now, zone), zone)
                  : Map.of();
            });
    if (due.isEmpty()) {
      return new Sent(0, 0);
    }
    PublicState published = published(tenant, due);
    Instant until = now.minus(SETTLED);
    int taken = 0;
    int failed = 0;
    for (List<Reader> wishes : due.values()) {
      List<PublicNews> news = news(wishes, published, until, zone);
      if (!news.isEmpty()) {
        if (sent(job, tenant, wishes.getFirst(), news, until)) {
          taken++;
        } else {
          failed++;
        }
      }
    }
    return new Sent(taken, failed);
  }

  private static boolean isDay(Instant now, ZoneId zone) {
    LocalTime time = LocalTime.ofInstant(now, zone);
    return !time.isBefore(FROM) && !time.isAfter(UNTIL);
  }

  /** By address, those who were told nothing today. */
  private static Map<MailAddress, List<Reader>> due(
      List<Reader> confirmed, LocalDate today, ZoneId zone) {
    Map<MailAddress, List<Reader>> due = new LinkedHashMap<>();
    confirmed.forEach(
        it -> due.computeIfAbsent(it.following().address(), any -> new ArrayList<>()).add(it));
    due.values()
        .removeIf(
            all -> all.stream().anyMatch(it -> LocalDate.ofInstant(told(it), zone).equals(today)));
    return due;
  }

  private static Instant told(Reader reader) {
    return reader.following().toldUntil().orElseThrow();
  }

  private PublicState published(Tenant tenant, Map<MailAddress, List<Reader>> due) {
    Instant earliest =
        due.values().stream()
            .flatMap(List::stream)
            .map(WriteToFollowers::told)
            .min(Instant::compareTo)
            .orElseThrow();
    return desk.tenants()
        .reading(
            tenant.id(),
            pages ->
                new PublicState(
                    pages.all().stream().map(it -> it.asOf(desk.now())).toList(),
                    pages.withdrawnAfter(earliest)));
  }

  private static List<PublicNews> news(
      List<Reader> wishes, PublicState published, Instant until, ZoneId zone) {
    Set<PublicNews> news = new LinkedHashSet<>();
    for (Reader wish : wishes) {
      PublicNews.in(new Span(told(wish), until, zone), published.open(), published.withdrawals())
          .stream()
          .filter(it -> wish.following().isAbout(it.plan()))
          .forEach(news::add);
    }
    return List.copyOf(news);
  }

  /** A letter that will never be taken is given up; one that goes twice loses nothing. */
  private boolean sent(
      Actor job, Tenant tenant, Reader reader, List<PublicNews> news, Instant until) {
    MailAddress address = reader.following().address();
    boolean taken = true;
    try {
      letters.send(
          new Letters.Bulletin(
              tenant, address.value(), links.secret(tenant.id(), reader).text(), news));
    } catch (Letters.NotSent notSent) {
      if (!notSent.isForEver()) {
        return false;
      }
      taken = false;
    } catch (Sealing.Unopenable keyIsGone) {
      taken = false;
    }
    desk.in(
        job,
        stores -> {
          stores.followers().told(address, until);
          return address;
        });
    return taken;
  }
}
