package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.adapters.http.WebLink;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.GroupedFormView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.publishing.AddRegisteredPlan;
import no.planverk.application.publishing.AddRegisteredPlan.Adoption;
import no.planverk.application.publishing.AddRegisteredPlan.Text;
import no.planverk.application.publishing.PublishPlan;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;

/** Entering a plan that was written elsewhere, on one short form. */
public final class NewRegisteredPages implements PageGroup {
  private static final String PATH = NewPlanPages.PATH + "/registered";
  private static final int LARGEST = 32 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  private final AddRegisteredPlan addRegisteredPlan;
  private final PublishPlan publishPlan;
  private final ReadOrganisation readOrganisation;

  public NewRegisteredPages(
      AddRegisteredPlan addRegisteredPlan,
      PublishPlan publishPlan,
      ReadOrganisation readOrganisation) {
    this.addRegisteredPlan = addRegisteredPlan;
    this.publishPlan = publishPlan;
    this.readOrganisation = readOrganisation;
  }

  @Override
  public List<Page> pages() {
    return List.of(Page.get(PATH, this::begin), Page.upTo(LARGEST, PATH, this::register));
  }

  private Organisation organisation(Visit visit) {
    return visit.needed(readOrganisation.read(visit.actor(), Optional.empty()));
  }

  private Shown begin(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    Organisation organisation = organisation(visit);
    return form(visit, organisation, NewPlanHead.begun(visit, organisation), Map.of(), 200);
  }

  private static NewPlanHead head(Visit visit, Organisation organisation) {
    return new NewPlanHead(
        new PlanForms(visit.words(), organisation),
        new PlanNaming(List.of(), new PlanWording(visit.words())));
  }

  private static Shown form(
      Visit visit,
      Organisation organisation,
      Map<String, String> values,
      Map<String, String> errors,
      int status) {
    Words words = visit.words();
    List<GroupView> groups = new ArrayList<>();
    groups.add(GroupView.of(type(visit, values).told(errors)));
    groups.addAll(head(visit, organisation).groups(values, errors));
    groups.add(
        GroupView.named(
            words.get("new.registered.where"),
            words.get("new.registered.where.hint"),
            List.of(
                FieldView.text(
                        "link", words.get("new.registered.link"), values.getOrDefault("link", ""))
                    .spare()
                    .told(errors),
                FieldView.file("pdf", words.get("new.registered.pdf"), ".pdf,application/pdf")
                    .hinted(words.get("new.registered.pdf.hint"))
                    .spare()
                    .told(errors))));
    groups.add(
        new DecisionFields(words, organisation)
            .group("new.registered.decision", values, errors, true));
    groups.add(
        GroupView.of(
            new PlanForms(words, organisation).themes(values.getOrDefault("themes", "")),
            FieldView.check(
                    "publish",
                    words.get("new.registered.publish"),
                    values.getOrDefault("publish", "").equals("1"))
                .hinted(words.get("new.registered.publish.hint"))));
    GroupedFormView form =
        new GroupedFormView(
            NewPlanPages.path(visit),
            words.get("new.registered"),
            words.get("new.registered.lead"),
            visit.at(PATH),
            0,
            groups,
            List.of(),
            words.get("new.registered.save"),
            visit.at(NewPlanPages.PATH));
    return new Shown.Sheet(status, "grouped-form", form.title(), form);
  }

  static FieldView type(Visit visit, Map<String, String> values) {
    Words words = visit.words();
    Stream<ChoiceView> types =
        PlanTypes.of(visit.tenant().country()).stream()
            .map(it -> new ChoiceView(it.id(), it.name(words.language())))
            .sorted((one, other) -> words.compare(one.label(), other.label()));
    return FieldView.select(
        "type",
        words.get("register.type"),
        values.getOrDefault("type", ""),
        Stream.concat(Stream.of(new ChoiceView("", words.get("new.type.choose"))), types).toList());
  }

  private Shown register(Visit visit) {
    visit.require(Act.CREATE_PLAN);
    Form form = visit.form();
    Organisation organisation = organisation(visit);
    form.required("type");
    Optional<PlanType> type = PlanTypes.find(form.raw("type"));
    if (type.isEmpty()) {
      form.error("type", visit.words().get("error.invalid"));
    }
    List<Theme> themes = PlanForms.themes(form);
    Optional<Text> text = text(form);
    Optional<Adoption> adoption = DecisionFields.adoption(form);
    Optional<PlanFacts> facts = head(visit, organisation).read(form, type, themes);
    if (facts.isPresent() && text.isPresent()) {
      Reply<Plan> reply =
          addRegisteredPlan.add(visit.actor(), Once.eachTime(), facts.get(), text.get(), adoption);
      if (!(reply instanceof Reply.Refused<Plan>(Refusal why))) {
        return added(visit, visit.needed(reply));
      }
      new Obstacles(visit.words()).tell(form, "body", why);
    }
    if (form.file("pdf").isPresent()) {
      form.error("pdf", visit.words().get("error.file.again"));
    }
    Map<String, String> written = new HashMap<>(form.values());
    written.put("themes", String.join(",", form.all("themes")));
    return form(visit, organisation, written, form.errors(), 400);
  }

  private Shown added(Visit visit, Plan plan) {
    if (visit.form().isChecked("publish")) {
      visit.needed(publishPlan.publish(visit.actor(), plan.id(), Expected.ANY, Optional.empty()));
      return Shown.done(new PlanAddress(visit, plan.id()).at(""), "plan-registered-published");
    }
    return Shown.done(new PlanAddress(visit, plan.id()).at(""), "plan-registered");
  }

  /** Either a link or a PDF: one of them, not both. */
  private static Optional<Text> text(Form form) {
    Optional<byte[]> pdf = form.file("pdf");
    if (pdf.isPresent() && form.has("link")) {
      form.error("link", form.words().get("error.link.both"));
      return Optional.empty();
    }
    if (pdf.isEmpty() && !form.has("link")) {
      form.error("link", form.words().get("error.link.missing"));
      return Optional.empty();
    }
    if (pdf.isPresent()) {
      return pdf.filter(it -> isPdf(form, it)).map(it -> new Text.AsPdf(name(form), it));
    }
    return form.read("link", WebLink::check).map(Text.At::new);
  }

  private static boolean isPdf(Form form, byte[] bytes) {
    boolean is =
        bytes.length > 4
            && bytes[0] == '%'
            && bytes[1] == 'P'
            && bytes[2] == 'D'
            && bytes[3] == 'F';
    if (!is) {
      form.error("pdf", form.words().get("error.pdf"));
    }
    return is;
  }

  private static String name(Form form) {
    String name = form.fileName("pdf").strip();
    String whole = name.isEmpty() ? "plan.pdf" : name;
    return whole.substring(Math.max(0, whole.length() - LONGEST_NAME));
  }
}
