package no.planverk.application.fetching;

import java.util.Optional;
import java.util.Set;
import no.planverk.application.PlanAccess;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PublicView;
import no.planverk.domain.plan.Version;
import no.planverk.domain.publication.PublishedText;
import no.planverk.domain.publication.Series;

/**
 * What a plan offers to those who would fetch from it: the text of the version in force or newest,
 * to all who see the register; a text that was never adopted, to those who may read it.
 */
record Sourcing(TenantStores stores, Actor actor, PublicDocuments documents) {
  static FetchRules rules(TenantStores stores) {
    return new FetchRules(stores.fetches().bars());
  }

  boolean isOpen(Plan source) {
    return !source.versions().isEmpty() || mayRead(source);
  }

  private boolean mayRead(Plan source) {
    Set<Act> acts = PlanAccess.acts(stores, actor, source);
    return source.hasLiveText() && acts.contains(Act.READ_TEXT);
  }

  Optional<PublishedText> text(Plan source) {
    Optional<Version> version = source.inForce().or(source::newestVersion);
    if (version.isPresent()) {
      return version.flatMap(this::frozen);
    }
    return mayRead(source)
        ? Optional.of(PublicView.of(source, stores.manuscripts().of(source.id())))
        : Optional.empty();
  }

  private Optional<PublishedText> frozen(Version version) {
    return stores
        .versions()
        .find(version.plan(), Series.ADOPTED, version.number(), version.correction())
        .filter(it -> !it.document().isEmpty())
        .map(it -> documents.text(it.document()));
  }

  static boolean allows(FetchRules rules, Plan into, PlanType from) {
    return rules.allow(into.facts().type(), from);
  }
}
