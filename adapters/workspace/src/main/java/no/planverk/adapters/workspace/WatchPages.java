package no.planverk.adapters.workspace;

import io.helidon.http.HeaderNames;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.Reply;
import no.planverk.application.writing.ShowWhereabouts;
import no.planverk.application.writing.WatchPlan;
import no.planverk.application.writing.WatchPlan.Here;
import no.planverk.application.writing.WatchPlan.Sight;
import no.planverk.application.writing.WatchPlan.Told;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.PlanEvent;

/** Tells open pages what goes on in a plan, and hears from them where their people are. */
public final class WatchPages implements PageGroup {
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final int LOOKS = 300;
  private static final int LONGEST_TAB = 64;
  private static final String EVENTS = "text/event-stream";

  private final WatchPlan watchPlan;
  private final ShowWhereabouts showWhereabouts;

  public WatchPages(WatchPlan watchPlan, ShowWhereabouts showWhereabouts) {
    this.watchPlan = watchPlan;
    this.showWhereabouts = showWhereabouts;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/events", this::events),
        Page.post("/work/plans/{plan}/presence", this::presence));
  }

  private Shown presence(Visit visit) {
    Form form = visit.form();
    String tab = form.raw("tab");
    visit.needed(
        showWhereabouts.show(
            visit.actor(),
            PlanAddress.of(visit).plan(),
            new ShowWhereabouts.Place(
                tab.substring(0, Math.min(tab.length(), LONGEST_TAB)),
                form.optional("section").flatMap(Ids::read).map(SectionId::new),
                form.optional("block").flatMap(Ids::read).map(BlockId::new),
                form.has("gone"))));
    return Shown.script(Json.of("outcome", "done"));
  }

  /** Asked for anything but a stream it tells what there is now, and ends. */
  private Shown events(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    Sight first = visit.needed(watchPlan.look(visit.actor(), plan.plan()));
    int looks = visit.accepts(EVENTS) ? LOOKS : 1;
    return new Shown.Stream(EVENTS, out -> new Teller(visit, out).tell(plan, first, looks));
  }

  /** Tells one page, each thing once. */
  private final class Teller {
    private final Visit visit;
    private final OutputStream out;
    private final Set<Long> told = new HashSet<>();
    private String people = "";

    Teller(Visit visit, OutputStream out) {
      this.visit = visit;
      this.out = out;
    }

    void tell(PlanAddress plan, Sight first, int looks) throws IOException {
      long last =
          visit.header(HeaderNames.create("Last-Event-ID")).flatMap(Teller::number).orElse(-1L);
      first.events().stream()
          .map(Told::number)
          .filter(it -> last < 0 || it <= last)
          .forEach(told::add);
      Sight sight = first;
      for (int look = 1; ; look++) {
        tell(sight);
        if (look == looks || !pause()) {
          return;
        }
        if (!(watchPlan.look(visit.actor(), plan.plan()) instanceof Reply.Done<Sight>(Sight now))) {
          return;
        }
        sight = now;
      }
    }

    private static Optional<Long> number(String text) {
      try {
        return Optional.of(Long.parseLong(text));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private static boolean pause() {
      try {
        Thread.sleep(EVERY);
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    private void tell(Sight sight) throws IOException {
      String here = people(sight.people());
      StringBuilder events = new StringBuilder();
      if (!here.equals(people)) {
        people = here;
        events.append("event: people\ndata: ").append(here).append("\n\n");
      }
      for (Told event : sight.events()) {
        if (told.add(event.number())) {
          events
              .append("id: ")
              .append(event.number())
              .append("\nevent: ")
              .append(event.event().kind().id())
              .append("\ndata: ")
              .append(event(event))
              .append("\n\n");
        }
      }
      out.write((events.isEmpty() ? ":\n\n" : events.toString()).getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    private String people(List<Here> people) {
      JsonArrayBuilder all = Json.PROVIDER.createArrayBuilder();
      for (Here here : people) {
        boolean self =
            visit.actor() instanceof Actor.StaffMember member
                && member.person().equals(here.whereabouts().person());
        all.add(
            Json.object()
                .add("person", here.whereabouts().person().toString())
                .add("name", here.name())
                .add("tab", here.whereabouts().tab())
                .add("block", text(here.whereabouts().block()))
                .add("section", text(here.whereabouts().section()))
                .add("self", self));
      }
      return all.build().toString();
    }

    private static String event(Told told) {
      PlanEvent event = told.event();
      JsonObjectBuilder json =
          Json.object()
              .add("by", event.author().id().map(UUID::toString).orElse(""))
              .add("name", told.name())
              .add("tab", event.tab())
              .add("section", text(event.section()))
              .add("block", text(event.block()))
              .add("revision", event.revision());
      return json.build().toString();
    }

    private static String text(Optional<?> id) {
      return id.map(Object::toString).orElse("");
    }
  }
}
