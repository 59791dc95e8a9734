package no.planverk.adapters.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;

/** The first facts of a new plan, as they are written in its form. */
record NewPlanHead(PlanForms forms, PlanNaming naming) {
  private static final String PARENT = "parent";

  /** What stands there before anything is written: one's own unit, the municipality's language. */
  static Map<String, String> begun(Visit visit, Organisation organisation) {
    Map<String, String> values = new HashMap<>();
    values.put("language", visit.tenant().language().tag());
    if (visit.actor() instanceof Actor.StaffMember me) {
      organisation.persons().stream()
          .filter(it -> it.id().equals(me.person()))
          .flatMap(it -> it.unit().stream())
          .findFirst()
          .map(UnitId::toString)
          .ifPresent(it -> values.put("unit", it));
    }
    return values;
  }

  List<GroupView> groups(Map<String, String> values, Map<String, String> errors) {
    Words words = forms.words();
    List<GroupView> groups = new ArrayList<>();
    groups.add(
        GroupView.of(
            FieldView.text("title", words.get("plan.title"), values.getOrDefault("title", ""))
                .told(errors),
            forms.language(values.getOrDefault("language", ""), errors)));
    groups.add(forms.period(values, errors));
    groups.add(
        GroupView.named(
            words.get("plan.owner"), words.get("plan.owner.hint"), forms.owner(values, errors)));
    return groups;
  }

  GroupView parents(Map<String, String> values, Map<String, String> errors) {
    return forms.plans(PARENT, values, errors, naming);
  }

  /** The title that was written; an error where there is none. */
  static Optional<Title> title(Form form) {
    form.required("title");
    return form.read("title", Title::new);
  }

  /** The facts that are written there; nothing where something is wrong with them. */
  Optional<PlanFacts> read(Form form, Optional<PlanType> type, List<Theme> themes) {
    Optional<Title> title = title(form);
    Optional<Language> language = form.read("language", Language::of);
    Optional<Period> period = PlanForms.period(form);
    Optional<Owner> owner = forms.owner(form, Optional.empty());
    List<PlanLink> parents = links(form);
    if (language.isEmpty()) {
      form.error("language", forms.words().get("error.required"));
    }
    if (!form.isFine()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlanFacts(
            type.orElseThrow(),
            title.orElseThrow(),
            Optional.empty(),
            language.orElseThrow(),
            period,
            owner,
            parents,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            themes,
            List.of(),
            Optional.empty()));
  }

  private List<PlanLink> links(Form form) {
    List<PlanLink> links = new ArrayList<>();
    int rows = PlanForms.rows(PARENT + "-", form.values());
    for (int i = 1; i <= rows; i++) {
      PlanForms.shortText(form, PARENT + "-" + i).map(naming::read).ifPresent(links::add);
    }
    return links;
  }
}
