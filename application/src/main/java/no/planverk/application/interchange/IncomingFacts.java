package no.planverk.application.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.planning.Names;
import no.planverk.application.port.PlanDocument;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import no.planverk.domain.person.Owner;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;

/** Compares the names in a document's head with what the municipality has. */
final class IncomingFacts {
  private final PlanDocument document;
  private final PlanFacts facts;

  IncomingFacts(PlanDocument document, Names names) {
    this.document = document;
    PlanDocument.Head head = document.head();
    this.facts =
        names.match(
            new PlanFacts(
                head.type(),
                head.title(),
                head.subtitle(),
                head.language(),
                head.period(),
                head.ownerUnit().map(Owner::named),
                head.parents().stream().map(it -> new PlanLink(it, Optional.empty())).toList(),
                head.replaces().stream().map(it -> new PlanLink(it, Optional.empty())).toList(),
                head.significance(),
                head.significanceReason(),
                head.sdg(),
                List.of(),
                head.externalIds(),
                head.source()));
  }

  PlanFacts facts() {
    return facts;
  }

  List<Warning> warnings(TenantStores stores) {
    List<Warning> warnings = new ArrayList<>();
    facts
        .owner()
        .filter(it -> it.unit().isEmpty() && it.person().isEmpty())
        .ifPresent(
            it ->
                warnings.add(Warning.at("/plan/ownerUnit", WarningCode.UNKNOWN_OWNER, it.name())));
    unmatched(facts.parents(), "/plan/parents/", WarningCode.UNKNOWN_PARENT, warnings);
    unmatched(facts.replaces(), "/plan/replaces/", WarningCode.UNKNOWN_REPLACED, warnings);
    for (int i = 0; i < document.files().size(); i++) {
      if (!stores.files().has(document.files().get(i).hash())) {
        warnings.add(
            Warning.at("/files/" + i, WarningCode.FILE_NOT_STORED, document.files().get(i).name()));
      }
    }
    return warnings;
  }

  private static void unmatched(
      List<PlanLink> links, String pointer, WarningCode code, List<Warning> warnings) {
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).plan().isEmpty()) {
        warnings.add(Warning.at(pointer + i, code, links.get(i).name()));
      }
    }
  }
}
