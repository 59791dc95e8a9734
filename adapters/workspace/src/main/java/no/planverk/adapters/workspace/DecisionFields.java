package no.planverk.adapters.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.GroupView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.people.ReadOrganisation.Organisation;
import no.planverk.application.publishing.AddRegisteredPlan.Adoption;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Decision;
import no.planverk.domain.catalogue.PlainText;

/** The fields of a decision: who made it, when, in which case, and from when it holds. */
record DecisionFields(Words words, Organisation organisation) {
  private static final int LONGEST = 300;

  GroupView group(
      String key, Map<String, String> values, Map<String, String> errors, boolean maybe) {
    List<FieldView> fields = new ArrayList<>();
    fields.add(
        field("body", values)
            .suggesting(organisation.bodies().stream().map(Body::name).sorted().toList()));
    fields.add(field("date", values).as(FieldView.Kind.DATE));
    fields.add(field("case", values));
    fields.add(field("basis", values).spare());
    fields.add(
        field("in-force", values)
            .as(FieldView.Kind.DATE)
            .hinted(words.get("decision.in-force.hint"))
            .spare());
    return GroupView.named(
        words.get(key),
        words.get(key + ".hint"),
        fields.stream().map(it -> (maybe ? it.spare() : it).told(errors)).toList());
  }

  private FieldView field(String name, Map<String, String> values) {
    return FieldView.text(name, words.get("decision." + name), values.getOrDefault(name, ""));
  }

  /** The decision that was written, where any of it was. */
  static Optional<Adoption> adoption(Form form) {
    boolean any = form.has("body") || form.has("date") || form.has("case") || form.has("in-force");
    if (!any) {
      return Optional.empty();
    }
    return decision(form).map(it -> new Adoption(it, form.day("in-force")));
  }

  /** The decision; errors where body or day are missing or cannot be read. */
  static Optional<Decision> decision(Form form) {
    form.required("body");
    form.required("date");
    Optional<String> body = form.read("body", DecisionFields::shortText);
    Optional<LocalDate> date = form.day("date");
    Optional<String> caseNumber = form.read("case", DecisionFields::shortText);
    Optional<String> basis = form.read("basis", DecisionFields::shortText);
    form.day("in-force");
    return body.isPresent() && date.isPresent()
        ? Optional.of(new Decision(body.get(), Optional.empty(), date.get(), caseNumber, basis))
        : Optional.empty();
  }

  private static String shortText(String text) {
    if (text.length() > LONGEST) {
      throw new InvalidValue("at most " + LONGEST + " characters");
    }
    return PlainText.check(text);
  }
}
