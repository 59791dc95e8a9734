package no.planverk.adapters.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.TagView;
import no.planverk.adapters.workspace.view.UnitWorkView;
import no.planverk.adapters.workspace.view.UnitWorkView.GivenView;
import no.planverk.adapters.workspace.view.UnitWorkView.HandView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.redthread.AnswerHanding;
import no.planverk.application.redthread.HandOn;
import no.planverk.application.redthread.ReadUnitWork;
import no.planverk.application.redthread.ReadUnitWork.Given;
import no.planverk.application.redthread.ReadUnitWork.UnitWork;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.UnitNode;

/** What a unit was given to follow up, what its leader says to it, and what is handed on. */
public final class UnitWorkPages implements PageGroup {
  private static final String PATH = "/work/units/{unit}/work";

  /** What one unit is to follow up. */
  static String of(UUID unit) {
    return "/work/units/" + unit + "/work";
  }

  private final ReadUnitWork readUnitWork;
  private final AnswerHanding answerHanding;
  private final HandOn handOn;

  public UnitWorkPages(ReadUnitWork readUnitWork, AnswerHanding answerHanding, HandOn handOn) {
    this.readUnitWork = readUnitWork;
    this.answerHanding = answerHanding;
    this.handOn = handOn;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, visit -> show(visit, 200)),
        Page.post(PATH + "/{element}/answer", this::answer),
        Page.post(PATH + "/{element}/handing", this::hand));
  }

  private static UnitId unit(Visit visit) {
    return new UnitId(visit.id("unit"));
  }

  private static String at(Visit visit) {
    return visit.at("/work/units/" + unit(visit) + "/work");
  }

  private Shown show(Visit visit, int status) {
    UnitWork work = visit.needed(readUnitWork.read(visit.actor(), unit(visit)));
    Words words = visit.words();
    ThreadAddress address = new ThreadAddress(visit);
    UnitWorkView view =
        new UnitWorkView(
            List.of(
                new LinkView(words.get("nav.units"), visit.at("/work/units"), false),
                new LinkView(
                    work.unit().name(), visit.at("/work/units/" + work.unit().id()), false)),
            words.get("unit-work.title", work.unit().name()),
            new LinkView(
                words.get("unit-work.score"), address.at("/units/" + work.unit().id()), false),
            work.given().stream().map(it -> given(visit, work, it)).toList(),
            work.own().stream().map(address::element).toList(),
            work.plans().stream()
                .map(it -> new LinkView(it.title(), new PlanAddress(visit, it.id()).at(""), false))
                .toList(),
            work.leads());
    return new Shown.Sheet(status, "unit-work", view.title(), view);
  }

  private static GivenView given(Visit visit, UnitWork work, Given given) {
    Words words = visit.words();
    String id = given.element().id().toString();
    String address = at(visit) + "/" + id;
    boolean sent = visit.isSent() && id.equals(visit.segment("element"));
    Map<String, String> errors = sent ? visit.form().errors() : Map.of();
    return new GivenView(
        new ThreadAddress(visit).element(given.element()),
        words.kind(given.element().kind()),
        given.plan().map(PlanNode::title).orElse(""),
        due(words, given),
        answer(words, given.handing()),
        given.handing().flatMap(Handing::answer).map(Handing.Answer::words).orElse(""),
        given.here().stream().map(ElementNode::title).toList(),
        given.handedOn().stream().map(UnitNode::name).toList(),
        address + "/answer",
        FieldView.text("words", words.get("unit-work.words"), sent ? visit.form().raw("words") : "")
            .told(errors)
            .within(id),
        hand(words, work, given, address, errors));
  }

  private static String due(Words words, Given given) {
    return given
        .handing()
        .flatMap(Handing::due)
        .map(words::date)
        .or(() -> given.element().deadline().map(words::due))
        .orElse("");
  }

  private static TagView answer(Words words, Optional<Handing> handing) {
    return handing
        .flatMap(Handing::answer)
        .map(
            it ->
                it.accepted()
                    ? new TagView(words.get("unit-work.accepted"), "success")
                    : new TagView(words.get("unit-work.questioned"), "warning"))
        .orElseGet(() -> new TagView(words.get("unit-work.unanswered"), "info"));
  }

  private static Optional<HandView> hand(
      Words words, UnitWork work, Given given, String address, Map<String, String> errors) {
    String id = given.element().id().toString();
    List<ChoiceView> choices =
        work.under().stream()
            .filter(it -> !given.handedOn().contains(it))
            .map(it -> new ChoiceView(it.id().toString(), it.name()))
            .toList();
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new HandView(
                address + "/handing",
                FieldView.select(
                        "to",
                        words.get("unit-work.to"),
                        "",
                        Stream.concat(Stream.of(new ChoiceView("", "–")), choices.stream())
                            .toList())
                    .told(errors)
                    .within(id),
                FieldView.text("due", words.get("unit-work.due"), "")
                    .as(FieldView.Kind.DATE)
                    .spare()
                    .told(errors)
                    .within(id)));
  }

  private Shown answer(Visit visit) {
    Form form = visit.form();
    boolean accepts = form.raw("answer").equals("accept");
    return stored(
        visit,
        answerHanding.answer(
            visit.actor(),
            unit(visit),
            new ElementId(visit.id("element")),
            new AnswerHanding.Said(accepts, form.raw("words"))),
        accepts ? "handing-accepted" : "handing-questioned");
  }

  private Shown hand(Visit visit) {
    Form form = visit.form();
    Optional<UnitId> to = form.id("to").map(UnitId::new);
    form.required("to");
    var due = form.day("due");
    if (!form.isFine() || to.isEmpty()) {
      return show(visit, 400);
    }
    return stored(
        visit,
        handOn.handOn(
            visit.actor(), unit(visit), new ElementId(visit.id("element")), to.get(), due),
        "handed-on");
  }

  private Shown stored(Visit visit, Reply<Handing> reply, String notice) {
    if (reply instanceof Reply.Faulty<?>(var faults)) {
      visit.form().take(faults);
      return show(visit, 400);
    }
    visit.needed(reply);
    return Shown.done(at(visit), notice);
  }
}
