package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.BodiesView;
import no.planverk.adapters.workspace.view.BodiesView.BodyView;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.LinkView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.people.CloseBody;
import no.planverk.application.people.EditBody;
import no.planverk.application.people.NameBody;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.person.Act;

/** The bodies that decide: which there are, what they are called, and until when. */
public final class BodyPages implements PageGroup {
  private static final String PATH = MunicipalityPages.PATH + "/bodies";

  private final ReadOrganisation readOrganisation;
  private final NameBody nameBody;
  private final EditBody editBody;
  private final CloseBody closeBody;

  public BodyPages(
      ReadOrganisation readOrganisation,
      NameBody nameBody,
      EditBody editBody,
      CloseBody closeBody) {
    this.readOrganisation = readOrganisation;
    this.nameBody = nameBody;
    this.editBody = editBody;
    this.closeBody = closeBody;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, this::list),
        Page.get(PATH + "/new", this::beginNew),
        Page.post(PATH + "/new", this::name),
        Page.get(PATH + "/{body}", this::begin),
        Page.post(PATH + "/{body}", this::edit),
        Page.get(PATH + "/{body}/closing", this::beginClosing),
        Page.post(PATH + "/{body}/closing", this::close));
  }

  private List<Body> bodies(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty())).bodies();
  }

  private Body body(Visit visit) {
    BodyId id = new BodyId(visit.id("body"));
    return bodies(visit).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Turned(404, "not-found"));
  }

  private Shown list(Visit visit) {
    Words words = visit.words();
    List<BodyView> bodies =
        bodies(visit).stream()
            .sorted((one, other) -> words.compare(one.name(), other.name()))
            .map(it -> view(visit, it))
            .toList();
    return Shown.sheet(
        "bodies",
        words.get("municipality.bodies"),
        new BodiesView(MunicipalityPages.path(visit), bodies, visit.at(PATH + "/new")));
  }

  private static BodyView view(Visit visit, Body body) {
    return new BodyView(
        body.name(),
        visit.words().get("body-kind.name." + body.kind().id()),
        body.closedOn().map(visit.words()::date).orElse(""),
        visit.at(PATH + "/" + body.id()),
        visit.at(PATH + "/" + body.id() + "/closing"));
  }

  private static List<LinkView> path(Visit visit) {
    return List.of(
        MunicipalityPages.path(visit).getFirst(),
        new LinkView(visit.words().get("municipality.bodies"), visit.at(PATH), false));
  }

  private Shown beginNew(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    return form(visit, Optional.empty(), Map.of("kind", "committee"), 200);
  }

  private Shown begin(Visit visit) {
    Body body = body(visit);
    return form(
        visit, Optional.of(body), Map.of("name", body.name(), "kind", body.kind().id()), 200);
  }

  private static Shown form(
      Visit visit, Optional<Body> body, Map<String, String> values, int status) {
    Words words = visit.words();
    List<ChoiceView> kinds =
        Arrays.stream(BodyKind.values())
            .map(
                it ->
                    new ChoiceView(
                        it.id(),
                        words.get("body-kind.name." + it.id()),
                        words.get("body-kind.text." + it.id())))
            .toList();
    String title = body.map(Body::name).orElseGet(() -> words.get("bodies.new"));
    GroupedFormView form =
        new GroupedFormView(
            path(visit),
            title,
            words.get("bodies.form.lead"),
            visit.at(PATH + "/" + body.map(it -> it.id().toString()).orElse("new")),
            body.map(Body::revision).orElse(0L),
            List.of(
                GroupView.of(
                    FieldView.text(
                            "name", words.get("bodies.name"), values.getOrDefault("name", ""))
                        .told(visit.form().errors()),
                    FieldView.radios(
                            "kind",
                            words.get("bodies.kind"),
                            values.getOrDefault("kind", ""),
                            kinds)
                        .told(visit.form().errors()))),
            List.of(),
            words.get("municipality.save"),
            visit.at(PATH));
    return new Shown.Sheet(status, "grouped-form", title, form);
  }

  private record Written(String name, BodyKind kind) {}

  private static Optional<Written> read(Visit visit) {
    Form form = visit.form();
    form.required("name");
    form.required("kind");
    Optional<BodyKind> kind = form.read("kind", BodyKind::of);
    Optional<String> name =
        form.read(
            "name",
            it -> new Body(new BodyId(new java.util.UUID(0, 0)), it, BodyKind.COUNCIL, 1).name());
    return form.isFine() && name.isPresent()
        ? kind.map(it -> new Written(name.get(), it))
        : Optional.empty();
  }

  private Shown name(Visit visit) {
    visit.require(Act.NAME_PEOPLE);
    Optional<Written> written = read(visit);
    return written
        .flatMap(
            it -> taken(visit, nameBody.name(visit.actor(), Once.eachTime(), it.name(), it.kind())))
        .map(it -> Shown.done(visit.at(PATH), "body-named"))
        .orElseGet(() -> form(visit, Optional.empty(), visit.form().values(), 400));
  }

  private Shown edit(Visit visit) {
    Body body = body(visit);
    return read(visit)
        .flatMap(
            it ->
                taken(
                    visit,
                    editBody.edit(visit.actor(), body.id(), expected(visit), it.name(), it.kind())))
        .map(it -> Shown.done(visit.at(PATH), "body-changed"))
        .orElseGet(() -> form(visit, Optional.of(body), visit.form().values(), 400));
  }

  private static Expected expected(Visit visit) {
    return visit
        .form()
        .read("revision", Long::valueOf)
        .map(Expected::revision)
        .orElse(Expected.ANY);
  }

  /** What was stored; nothing where another body has the name, which the form then says. */
  private static Optional<Body> taken(Visit visit, Reply<Body> reply) {
    if (reply instanceof Reply.Refused<Body>(Refusal.NameTaken taken)) {
      visit.form().error("name", visit.words().get("error.body.taken", taken.name()));
      return Optional.empty();
    }
    return Optional.of(visit.needed(reply));
  }

  private Shown beginClosing(Visit visit) {
    Body body = body(visit);
    return closing(visit, body, body.closedOn().map(LocalDate::toString).orElse(""), 200);
  }

  private static Shown closing(Visit visit, Body body, String day, int status) {
    Words words = visit.words();
    String title = words.get("bodies.close.title", body.name());
    GroupedFormView form =
        new GroupedFormView(
            path(visit),
            title,
            words.get("bodies.close.lead"),
            visit.at(PATH + "/" + body.id() + "/closing"),
            body.revision(),
            List.of(
                GroupView.of(
                    FieldView.text("day", words.get("bodies.close.day"), day)
                        .as(FieldView.Kind.DATE)
                        .hinted(words.get("bodies.close.day.hint"))
                        .spare()
                        .told(visit.form().errors()))),
            List.of(),
            words.get("municipality.save"),
            visit.at(PATH));
    return new Shown.Sheet(status, "grouped-form", title, form);
  }

  private Shown close(Visit visit) {
    Body body = body(visit);
    Optional<LocalDate> day = visit.form().day("day");
    if (!visit.form().isFine()) {
      return closing(visit, body, visit.form().raw("day"), 400);
    }
    visit.needed(closeBody.close(visit.actor(), body.id(), expected(visit), day));
    return Shown.done(visit.at(PATH), day.isPresent() ? "body-closed" : "body-open");
  }
}
