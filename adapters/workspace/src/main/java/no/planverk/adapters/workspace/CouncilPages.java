package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.workspace.view.CouncilView;
import no.planverk.adapters.workspace.view.CouncilView.MeetingView;
import no.planverk.adapters.workspace.view.CouncilView.TermView;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.municipality.AddCouncilTerm;
import no.planverk.application.municipality.AddMeetings;
import no.planverk.application.municipality.AddMeetings.MeetingDay;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.municipality.ReadCouncilDates.Calendar;
import no.planverk.application.municipality.RemoveCouncilTerm;
import no.planverk.application.municipality.RemoveMeeting;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.person.Act;
import no.planverk.domain.statute.StatutoryClock;

/** When the council was constituted, and the days on which bodies meet. */
public final class CouncilPages implements PageGroup {
  private static final String PATH = MunicipalityPages.PATH + "/council";
  private static final int MOST_DAYS = 200;

  private final ReadCouncilDates readCouncilDates;
  private final AddCouncilTerm addCouncilTerm;
  private final RemoveCouncilTerm removeCouncilTerm;
  private final AddMeetings addMeetings;
  private final RemoveMeeting removeMeeting;
  private final StatutoryClock statutes;

  public CouncilPages(
      ReadCouncilDates readCouncilDates,
      AddCouncilTerm addCouncilTerm,
      RemoveCouncilTerm removeCouncilTerm,
      AddMeetings addMeetings,
      RemoveMeeting removeMeeting,
      StatutoryClock statutes) {
    this.readCouncilDates = readCouncilDates;
    this.addCouncilTerm = addCouncilTerm;
    this.removeCouncilTerm = removeCouncilTerm;
    this.addMeetings = addMeetings;
    this.removeMeeting = removeMeeting;
    this.statutes = statutes;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, visit -> show(visit, 200)),
        Page.post(PATH + "/terms", this::constitute),
        Page.post(PATH + "/terms/removal", this::unconstitute),
        Page.post(PATH + "/meetings", this::meet),
        Page.post(PATH + "/meetings/removal", this::cancel));
  }

  private Shown show(Visit visit, int status) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Words words = visit.words();
    Calendar calendar = visit.needed(readCouncilDates.read(visit.actor()));
    Map<BodyId, String> names =
        calendar.bodies().stream().collect(Collectors.toMap(Body::id, Body::name));
    List<ChoiceView> bodies =
        calendar.bodies().stream()
            .filter(it -> it.decidesOn(visit.today()))
            .sorted(
                Comparator.comparing((Body it) -> it.kind() != BodyKind.COUNCIL)
                    .thenComparing(Body::name))
            .map(it -> new ChoiceView(it.id().toString(), it.name()))
            .toList();
    Form form = visit.form();
    CouncilView view =
        new CouncilView(
            MunicipalityPages.path(visit),
            calendar.dates().constituted().reversed().stream().map(it -> term(visit, it)).toList(),
            FieldView.text("constituted", words.get("council.constituted"), form.raw("constituted"))
                .as(FieldView.Kind.DATE)
                .told(form.errors()),
            visit.at(PATH + "/terms"),
            calendar.dates().meetings().stream().map(it -> meeting(words, it, names)).toList(),
            FieldView.select("body", words.get("council.body"), form.raw("body"), bodies)
                .told(form.errors()),
            FieldView.text("days", words.get("council.days"), form.raw("days"))
                .as(FieldView.Kind.LONG)
                .hinted(words.get("council.days.hint"))
                .told(form.errors()),
            visit.at(PATH + "/meetings"),
            visit.at(PATH));
    return new Shown.Sheet(status, "council", words.get("municipality.council"), view);
  }

  private TermView term(Visit visit, LocalDate constituted) {
    Words words = visit.words();
    String follows =
        PlanTypes.of(visit.tenant().country()).stream()
            .flatMap(it -> statutes.latestStrategy(it, constituted).stream())
            .map(new Deadlines(words)::latest)
            .collect(Collectors.joining(" "));
    return new TermView(
        words.date(constituted),
        constituted.toString(),
        follows,
        words.get("council.remove.of", words.date(constituted)));
  }

  private static MeetingView meeting(
      Words words, CouncilMeeting meeting, Map<BodyId, String> names) {
    String body = names.getOrDefault(meeting.body(), "");
    return new MeetingView(
        words.date(meeting.day()),
        meeting.day().toString(),
        body,
        meeting.body().toString(),
        meeting.note().orElse(""),
        words.get("council.remove.meeting", body, words.date(meeting.day())));
  }

  private Shown constitute(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Form form = visit.form();
    form.required("constituted");
    Optional<LocalDate> day = form.day("constituted");
    if (day.isEmpty() || !form.isFine()) {
      return show(visit, 400);
    }
    Reply<LocalDate> reply = addCouncilTerm.add(visit.actor(), day.get());
    if (reply instanceof Reply.Refused<LocalDate>) {
      form.error("constituted", visit.words().get("error.council.known"));
      return show(visit, 400);
    }
    visit.needed(reply);
    return Shown.done(visit.at(PATH), "council-constituted");
  }

  private Shown unconstitute(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    visit.needed(removeCouncilTerm.remove(visit.actor(), day(visit)));
    return Shown.done(visit.at(PATH), "council-removed");
  }

  private static LocalDate day(Visit visit) {
    return visit.form().day("day").orElseThrow(() -> new Turned(400, "faulty"));
  }

  private Shown meet(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Form form = visit.form();
    form.required("body");
    form.required("days");
    Optional<BodyId> body = form.id("body").map(BodyId::new);
    List<MeetingDay> days = days(form);
    if (!form.isFine() || body.isEmpty()) {
      return show(visit, 400);
    }
    visit.needed(addMeetings.add(visit.actor(), body.get(), days));
    return Shown.done(visit.at(PATH), "meetings-added");
  }

  /** {@code 2026-06-18 Budsjett}, one a line. */
  private static List<MeetingDay> days(Form form) {
    Words words = form.words();
    List<MeetingDay> days = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (String line : form.raw("days").lines().map(String::strip).toList()) {
      if (line.isEmpty()) {
        continue;
      }
      meetingDay(line).ifPresentOrElse(days::add, () -> wrong.add(line));
    }
    if (!wrong.isEmpty()) {
      form.error("days", words.get("error.council.days", shortened(wrong.getFirst())));
    }
    if (days.size() > MOST_DAYS) {
      form.error("days", words.get("error.council.too-many", MOST_DAYS));
    }
    return days;
  }

  private static String shortened(String line) {
    return line.length() > 60 ? line.substring(0, 60) + " …" : line;
  }

  private static Optional<MeetingDay> meetingDay(String line) {
    String[] parts = line.split("\\s+", 2);
    Optional<String> note = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    try {
      return CouncilDay.of(parts[0])
          .map(
              it ->
                  new MeetingDay(
                      it,
                      new CouncilMeeting(new BodyId(new java.util.UUID(0, 0)), it, note).note()));
    } catch (InvalidValue tooLong) {
      return Optional.empty();
    }
  }

  private Shown cancel(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    BodyId body =
        visit.form().id("body").map(BodyId::new).orElseThrow(() -> new Turned(400, "faulty"));
    visit.needed(removeMeeting.remove(visit.actor(), body, day(visit)));
    return Shown.done(visit.at(PATH), "meeting-removed");
  }
}
