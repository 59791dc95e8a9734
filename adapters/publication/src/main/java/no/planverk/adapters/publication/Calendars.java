package no.planverk.adapters.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicNode;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.publication.Publication;

/** A municipality's hearings and deadlines as iCalendar (RFC 5545), all of them whole days. */
final class Calendars {
  private final Site site;
  private final Wording words;

  Calendars(Site site) {
    this.site = site;
    this.words = site.words();
  }

  StoredAnswer of(Collection<PlanAddress.Open> addresses, PublicThread thread) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Planverk//" + site.tenant().slug() + "//"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", words.get("calendar.title", site.tenant().name())));
    addresses.forEach(it -> it.proposal().ifPresent(heard -> hearing(calendar, it, heard)));
    thread.nodes().stream()
        .filter(PublicNode::isAction)
        .forEach(it -> it.deadline().ifPresent(due -> deadline(calendar, it, due.lastDay())));
    return StoredAnswer.text(
        "text/calendar; charset=utf-8",
        "public, max-age=300",
        calendar.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void hearing(Calendar calendar, PlanAddress.Open address, Publication heard) {
    HearingDays.of(heard)
        .ifPresent(
            days ->
                calendar.add(
                    event(
                        heard.id(),
                        days.from(),
                        days.to(),
                        words.get("calendar.hearing", heard.facts().title()),
                        words.get("calendar.hearing.text", words.date(days.to())),
                        site.proposal(address.slug()))));
  }

  private void deadline(Calendar calendar, PublicNode measure, LocalDate day) {
    calendar.add(
        event(
            measure.id().value(),
            day,
            day,
            words.get("calendar.deadline", measure.title()),
            measure.owner().orElse(""),
            site.element(measure.id())));
  }

  private VEvent event(
      UUID id, LocalDate from, LocalDate to, String title, String text, String page) {
    VEvent event = new VEvent(from, to.plusDays(1), title);
    event.add(new Uid(id + "@" + site.service().authority()));
    event.add(new Url(java.net.URI.create(site.whole(page))));
    if (!text.isEmpty()) {
      event.add(new Description(text));
    }
    return event;
  }
}
