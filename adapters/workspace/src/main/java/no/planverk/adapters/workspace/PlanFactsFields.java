package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.WebLink;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.planning.EditPlan;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.Source;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.sdg.SdgTag;

/** The fields in which what the register knows of a plan is written. */
final class PlanFactsFields {
  private final Words words;
  private final PlanForms forms;
  private final PlanNaming naming;
  private final Plan plan;

  PlanFactsFields(PlanForms forms, PlanNaming naming, Plan plan) {
    this.words = forms.words();
    this.forms = forms;
    this.naming = naming;
    this.plan = plan;
  }

  Map<String, String> values() {
    PlanFacts facts = plan.facts();
    Map<String, String> values = new HashMap<>();
    values.put("title", facts.title().value());
    values.put("subtitle", facts.subtitle().orElse(""));
    values.put("language", facts.language().tag());
    PlanForms.put(facts.period(), values);
    PlanForms.put(forms.organisation(), facts.owner(), values);
    put("parent", facts.parents(), values);
    put("replaced", facts.replaces(), values);
    values.put("themes", String.join(",", facts.themes().stream().map(Theme::id).toList()));
    values.put("significance", facts.significance().map(Significance::id).orElse(""));
    values.put("significance-reason", facts.significanceReason().orElse(""));
    SdgRows.put(facts.sdg(), values);
    values.put("slug", plan.slug().map(Slug::value).orElse(""));
    values.put("open", plan.openToStaff() ? "1" : "");
    values.put("source", link().orElse(""));
    return values;
  }

  private void put(String name, List<PlanLink> links, Map<String, String> values) {
    for (int i = 0; i < links.size(); i++) {
      values.put(name + "-" + (i + 1), naming.label(links.get(i)));
    }
  }

  private Optional<String> link() {
    return plan.facts().source().filter(it -> it.kind() == SourceKind.LINK).map(Source::reference);
  }

  /** As the form was filled in. */
  static Map<String, String> values(Form form) {
    Map<String, String> values = new HashMap<>(form.values());
    values.put("themes", String.join(",", form.all("themes")));
    return values;
  }

  List<GroupView> groups(Map<String, String> values, Map<String, String> errors) {
    List<GroupView> groups = new ArrayList<>();
    groups.add(
        GroupView.of(
            text("title", values).told(errors),
            text("subtitle", values).spare().told(errors),
            forms.language(values.getOrDefault("language", ""), errors)));
    groups.add(forms.period(values, errors));
    groups.add(
        GroupView.named(
            words.get("plan.owner"), words.get("plan.owner.hint"), forms.owner(values, errors)));
    groups.add(forms.plans("parent", values, errors, naming));
    groups.add(forms.plans("replaced", values, errors, naming));
    groups.add(GroupView.of(forms.themes(values.getOrDefault("themes", "")).told(errors)));
    groups.addAll(new SdgRows(words).of(values, errors));
    if (asksForSignificance()) {
      groups.add(significance(values, errors));
    }
    groups.add(reach(values, errors));
    return groups;
  }

  private FieldView text(String name, Map<String, String> values) {
    return FieldView.text(name, words.get("plan." + name), values.getOrDefault(name, ""));
  }

  /** Only in Denmark does it make deadlines shorter. */
  private boolean asksForSignificance() {
    return plan.facts().type().country() == Country.DK || plan.facts().significance().isPresent();
  }

  private GroupView significance(Map<String, String> values, Map<String, String> errors) {
    return GroupView.named(
        words.get("plan.significance"),
        words.get("plan.significance.hint"),
        List.of(
            FieldView.select(
                    "significance",
                    words.get("plan.significance.of"),
                    values.getOrDefault("significance", ""),
                    List.of(
                        new ChoiceView("", words.get("plan.significance.unset")),
                        new ChoiceView("ordinary", words.get("plan.significance.ordinary")),
                        new ChoiceView("minor", words.get("plan.significance.minor"))))
                .told(errors),
            FieldView.text(
                    "significance-reason",
                    words.get("plan.significance.reason"),
                    values.getOrDefault("significance-reason", ""))
                .as(FieldView.Kind.LONG)
                .spare()
                .told(errors)));
  }

  /** Where the plan is read, and by whom of the staff. */
  private GroupView reach(Map<String, String> values, Map<String, String> errors) {
    List<FieldView> fields = new ArrayList<>();
    if (link().isPresent()) {
      fields.add(text("source", values).told(errors));
    }
    fields.add(text("slug", values).hinted(words.get("plan.slug.hint")).spare().told(errors));
    if (!plan.facts().registeredOnly()) {
      fields.add(
          FieldView.check(
                  "open", words.get("plan.open"), values.getOrDefault("open", "").equals("1"))
              .hinted(words.get("plan.open.hint")));
    }
    return GroupView.named(words.get("plan.reach"), "", fields);
  }

  /** What is written in them; nothing where something is wrong with it. */
  Optional<EditPlan.Facts> read(Form form) {
    form.required("title");
    Optional<Title> title = form.read("title", Title::new);
    Optional<String> subtitle = PlanForms.shortText(form, "subtitle");
    Optional<Language> language = form.read("language", Language::of);
    Optional<Period> period = PlanForms.period(form);
    Optional<Owner> owner = forms.owner(form, plan.facts().owner());
    List<PlanLink> parents = links("parent", form);
    List<PlanLink> replaced = links("replaced", form);
    List<Theme> themes = PlanForms.themes(form);
    List<SdgTag> sdg = SdgRows.read(form);
    Optional<Significance> significance = form.read("significance", Significance::of);
    Optional<String> reason = PlanForms.shortText(form, "significance-reason");
    if (reason.isPresent() && significance.isEmpty()) {
      form.error("significance", words.get("error.significance.missing"));
    }
    if (significance.equals(Optional.of(Significance.MINOR)) && reason.isEmpty()) {
      form.error("significance-reason", words.get("error.significance.reason"));
    }
    Optional<Source> source = source(form);
    Optional<Slug> slug = form.read("slug", Slug::new).or(plan::slug);
    if (!form.isFine() || title.isEmpty()) {
      return Optional.empty();
    }
    PlanFacts facts =
        new PlanFacts(
            plan.facts().type(),
            title.get(),
            subtitle,
            language.orElse(plan.facts().language()),
            period,
            owner,
            parents,
            replaced,
            significance,
            reason,
            sdg,
            themes,
            plan.facts().externalIds(),
            source);
    boolean open = plan.facts().registeredOnly() ? plan.openToStaff() : form.isChecked("open");
    return Optional.of(new EditPlan.Facts(facts, slug, open));
  }

  private Optional<Source> source(Form form) {
    if (link().isEmpty()) {
      return plan.facts().source();
    }
    form.required("source");
    return form.read("source", WebLink::check).map(it -> new Source(SourceKind.LINK, it));
  }

  private List<PlanLink> links(String name, Form form) {
    List<PlanLink> links = new ArrayList<>();
    int rows = PlanForms.rows(name + "-", form.values());
    for (int i = 1; i <= rows; i++) {
      String field = name + "-" + i;
      PlanForms.shortText(form, field).map(naming::read).ifPresent(links::add);
    }
    return links;
  }
}
