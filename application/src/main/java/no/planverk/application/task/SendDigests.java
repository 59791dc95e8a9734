package no.planverk.application.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.indicator.OverdueReadings;
import no.planverk.application.port.Digests;
import no.planverk.application.port.Letters;
import no.planverk.application.port.TenantStores;
import no.planverk.application.writing.AuthorNames;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.task.DigestWish;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.writing.Notice;
import no.planverk.domain.writing.NoticeId;

/**
 * Writes to each person for whom something waits, as they wish it, at most once a day, between half
 * past six in the morning and eight in the evening where they are. A letter that the mail server
 * does not take is tried again the next time; one that it will never take is given up until the
 * next day.
 */
public final class SendDigests {
  private static final LocalTime FROM = LocalTime.of(6, 30);
  private static final LocalTime UNTIL = LocalTime.of(20, 0);

  private final Desk desk;
  private final Letters letters;

  public SendDigests(Desk desk, Letters letters) {
    this.desk = desk;
    this.letters = letters;
  }

  /** How many letters the mail server took, and how many it did not. */
  public record Sent(int taken, int failed) {}

  private record Written(PersonId person, Letters.Digest letter, List<NoticeId> notices) {}

  public Sent send(Operator operator, Tenant tenant) {
    ZoneId zone = tenant.country().zone();
    LocalTime time = LocalTime.ofInstant(desk.now(), zone);
    LocalDate today = LocalDate.ofInstant(desk.now(), zone);
    if (!letters.canSend()
        || today.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
        || time.isBefore(FROM)
        || time.isAfter(UNTIL)) {
      return new Sent(0, 0);
    }
    Actor job = new Actor.SystemJob(tenant.id());
    int taken = 0;
    int failed = 0;
    for (Written written : desk.in(job, stores -> written(stores, tenant, today))) {
      if (sent(job, written, today)) {
        taken++;
      } else {
        failed++;
      }
    }
    return new Sent(taken, failed);
  }

  private boolean sent(Actor job, Written written, LocalDate today) {
    boolean taken = true;
    try {
      letters.send(written.letter());
    } catch (Letters.NotSent notSent) {
      if (!notSent.isForEver()) {
        return false;
      }
      taken = false;
    }
    List<NoticeId> told = taken ? written.notices() : List.of();
    desk.in(
        job,
        stores -> {
          stores.digests().sent(written.person(), today);
          stores.talk().told(told, desk.now());
          return told;
        });
    return taken;
  }

  private static List<Written> written(TenantStores stores, Tenant tenant, LocalDate today) {
    Map<PersonId, Digests.Kept> kept = stores.digests().all();
    AuthorNames names = AuthorNames.of(stores);
    OverdueReadings overdue = OverdueReadings.on(stores, today);
    List<Written> letters = new ArrayList<>();
    for (Person person : stores.people().persons()) {
      Digests.Kept its =
          kept.getOrDefault(person.id(), new Digests.Kept(DigestWish.USUAL, Optional.empty()));
      if (person.email().isPresent()
          && !person.hasLeft(today)
          && its.wish().isDue(today, its.sentOn())) {
        letter(stores, tenant, person, names, its.wish(), today, overdue).ifPresent(letters::add);
      }
    }
    return letters;
  }

  private static Optional<Written> letter(
      TenantStores stores,
      Tenant tenant,
      Person person,
      AuthorNames names,
      DigestWish wish,
      LocalDate today,
      OverdueReadings overdue) {
    List<Notice> untold = stores.talk().untold(person.id());
    Waiting waiting =
        Waiting.of(
            stores,
            new Actor.StaffMember(tenant.id(), person.id(), person.role()),
            names,
            untold,
            overdue);
    List<Letters.Item> items = items(waiting, wish, today);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Language language =
        stores
            .personalData()
            .of(person.id())
            .flatMap(PersonalFile::language)
            .orElse(tenant.language());
    return Optional.of(
        new Written(
            person.id(),
            new Letters.Digest(
                tenant, person.name(), person.email().orElseThrow(), language, today, items),
            untold.stream().map(Notice::id).toList()));
  }

  private static List<Letters.Item> items(Waiting waiting, DigestWish wish, LocalDate today) {
    List<Letters.Item> items = new ArrayList<>();
    waiting.tasks().stream()
        .filter(it -> wish.ownToo() || !it.task().isOwn())
        .map(
            it ->
                new Letters.Item.Todo(
                    it.plan(),
                    it.task().terms().title(),
                    it.task().terms().due(),
                    it.task().isLate(today)))
        .forEach(items::add);
    waiting.reviews().stream()
        .map(
            it ->
                new Letters.Item.ToReview(
                    it.plan(), it.by(), it.review().due(), it.review().isLate(today)))
        .forEach(items::add);
    waiting.readings().stream()
        .map(it -> new Letters.Item.Unread(it.plan(), it.title(), it.since()))
        .forEach(items::add);
    waiting.notices().stream()
        .filter(it -> !isListed(it.notice()))
        .map(it -> new Letters.Item.Told(it.plan(), it.notice().kind(), it.by()))
        .forEach(items::add);
    return items;
  }

  /** What stands in the letter as a task or a review already. */
  private static boolean isListed(Notice notice) {
    return notice.kind() == Notice.Kind.TASK || notice.kind() == Notice.Kind.REVIEW;
  }
}
