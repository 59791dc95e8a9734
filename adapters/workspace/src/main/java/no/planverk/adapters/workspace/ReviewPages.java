package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.ReviewsView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.task.AnswerReview;
import no.planverk.application.task.ReadReviews;
import no.planverk.application.task.ReadReviews.Rounds;
import no.planverk.application.task.SendToReview;
import no.planverk.application.task.TakeBackReview;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.PlanRoleRow;
import no.planverk.domain.task.Review;
import no.planverk.domain.task.ReviewId;
import no.planverk.domain.task.TaskTerms;
import no.planverk.domain.task.Verdict;

/** A plan's text is sent to review, approved or returned with reasons. */
public final class ReviewPages implements PageGroup {
  private final ReadReviews readReviews;
  private final SendToReview sendToReview;
  private final AnswerReview answerReview;
  private final TakeBackReview takeBackReview;
  private final ReadOrganisation readOrganisation;
  private final ReadRoles readRoles;

  public ReviewPages(
      ReadReviews readReviews,
      SendToReview sendToReview,
      AnswerReview answerReview,
      TakeBackReview takeBackReview,
      ReadOrganisation readOrganisation,
      ReadRoles readRoles) {
    this.readReviews = readReviews;
    this.sendToReview = sendToReview;
    this.answerReview = answerReview;
    this.takeBackReview = takeBackReview;
    this.readOrganisation = readOrganisation;
    this.readRoles = readRoles;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get("/work/plans/{plan}/review", visit -> show(visit, Map.of(), 200)),
        Page.post("/work/plans/{plan}/review", this::send),
        Page.post("/work/plans/{plan}/review/{review}/answer", this::answer),
        Page.post("/work/plans/{plan}/review/{review}/withdrawal", this::takeBack));
  }

  private Rounds rounds(Visit visit) {
    return visit.needed(readReviews.read(visit.actor(), PlanAddress.of(visit).plan()));
  }

  private Shown show(Visit visit, Map<String, String> values, int status) {
    Words words = visit.words();
    Rounds rounds = rounds(visit);
    ReviewRows rows = new ReviewRows(visit, rounds);
    ReviewsView view =
        new ReviewsView(
            PlanAddress.path(visit, rounds.plan()),
            words.get("review.title"),
            rounds.rounds().stream().map(rows::round).toList(),
            maySend(visit, rounds) ? Optional.of(form(visit, rounds, values)) : Optional.empty());
    return new Shown.Sheet(
        status, "reviews", PlanAddress.title(words.get("review.title"), rounds.plan()), view);
  }

  private static boolean maySend(Visit visit, Rounds rounds) {
    return rounds.maySend() && visit.may(Act.SEE_PEOPLE);
  }

  private Naming naming(Visit visit) {
    return new Naming(
        visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).persons(),
        visit.today());
  }

  private GroupedFormView form(Visit visit, Rounds rounds, Map<String, String> values) {
    Words words = visit.words();
    Map<String, String> errors = visit.form().errors();
    Naming naming = naming(visit);
    TaskFields fields = new TaskFields(words, naming, rounds.sections());
    List<FieldView> people = new ArrayList<>();
    List<ChoiceView> team = team(visit, naming);
    if (!team.isEmpty()) {
      people.add(
          FieldView.checks(
                  "people", words.get("review.people"), values.getOrDefault("people", ""), team)
              .told(errors));
    }
    people.add(
        FieldView.text("person", words.get("review.person"), values.getOrDefault("person", ""))
            .suggesting(naming.suggestions())
            .hinted(words.get("task.person.hint"))
            .spare()
            .told(errors));
    return new GroupedFormView(
        List.of(),
        words.get("review.send"),
        "",
        PlanAddress.of(visit).at("/review"),
        0,
        List.of(
            GroupView.of(people),
            GroupView.of(
                    fields.day(values, errors),
                    fields.section(values, "review.section.none", errors))
                .asRow(),
            GroupView.of(
                FieldView.text("words", words.get("review.words"), values.getOrDefault("words", ""))
                    .as(FieldView.Kind.LONG)
                    .hinted(words.get("review.words.hint"))
                    .spare()
                    .told(errors))),
        List.of(),
        words.get("review.send.save"),
        PlanAddress.of(visit).at(""));
  }

  /** The people with a role of their own in the plan today, oneself apart. */
  private List<ChoiceView> team(Visit visit, Naming naming) {
    return visit.needed(readRoles.read(visit.actor(), PlanAddress.of(visit).plan())).stream()
        .filter(it -> it.days().covers(visit.today()))
        .map(PlanRoleRow::holder)
        .distinct()
        .flatMap(
            it ->
                it instanceof RoleHolder.OfPerson(PersonId person)
                    ? Optional.of(person).stream()
                    : Optional.<PersonId>empty().stream())
        .filter(it -> !visit.actor().id().equals(Optional.of(it.value())))
        .map(it -> new ChoiceView(it.toString(), naming.label(Optional.of(it))))
        .filter(it -> !it.label().isEmpty())
        .sorted((one, other) -> visit.words().compare(one.label(), other.label()))
        .toList();
  }

  private Shown send(Visit visit) {
    Rounds rounds = rounds(visit);
    if (!maySend(visit, rounds)) {
      throw rounds.plan().hasLiveText()
          ? new Turned(403, "not-allowed")
          : new Turned(409, "refused");
    }
    Form form = visit.form();
    List<PersonId> people = new ArrayList<>();
    form.all("people").stream()
        .flatMap(it -> Ids.read(it).stream())
        .map(PersonId::new)
        .forEach(people::add);
    naming(visit).read(form, "person").ifPresent(it -> people.add(it.id()));
    if (people.isEmpty()) {
      form.error("person", visit.words().get("error.review.nobody"));
    }
    SendToReview.Wanted wanted =
        new SendToReview.Wanted(
            people,
            form.id("section").map(SectionId::new),
            form.day("due"),
            form.read("words", TaskTerms::checkNote).orElse(""));
    if (form.isFine()) {
      Reply<Review> reply =
          sendToReview.send(visit.actor(), rounds.plan().id(), Once.eachTime(), wanted);
      switch (reply) {
        case Reply.Refused<Review>(var why) ->
            new Obstacles(visit.words()).tell(form, "person", why);
        case Reply.Faulty<Review>(var faults) -> form.take(faults);
        case Reply.Done<Review> done -> {
          return Shown.done(PlanAddress.of(visit).at("/review"), "review-sent");
        }
        case Reply.Unknown<Review>() -> visit.needed(reply);
        case Reply.NotAllowed<Review>() -> visit.needed(reply);
        case Reply.Stale<Review>() -> visit.needed(reply);
        case Reply.Repeated<Review>(var given) -> visit.needed(reply);
      }
    }
    Map<String, String> written = new HashMap<>(form.values());
    written.put("people", String.join(",", form.all("people")));
    return show(visit, written, 400);
  }

  private Shown answer(Visit visit) {
    Form form = visit.form();
    PlanAddress plan = PlanAddress.of(visit);
    ReviewId review = new ReviewId(visit.id("review"));
    Optional<Verdict> verdict = form.read("verdict", Verdict::of);
    String reasons = form.read("reasons", TaskTerms::checkNote).orElse("");
    if (verdict.isEmpty()) {
      throw new Turned(400, "faulty");
    }
    if (form.isFine()) {
      Reply<Review> reply =
          answerReview.answer(visit.actor(), plan.plan(), review, verdict.get(), reasons);
      if (!(reply instanceof Reply.Faulty<Review>)) {
        visit.needed(reply);
        return Shown.done(
            plan.at("/review"),
            verdict.get() == Verdict.APPROVED ? "review-approved" : "review-returned");
      }
      form.error("reasons", visit.words().get("error.reasons.missing"));
    }
    return show(visit, Map.of(), 400);
  }

  private Shown takeBack(Visit visit) {
    PlanAddress plan = PlanAddress.of(visit);
    visit.needed(
        takeBackReview.takeBack(visit.actor(), plan.plan(), new ReviewId(visit.id("review"))));
    return Shown.done(plan.at("/review"), "review-taken-back");
  }
}
