package no.planverk.application;

import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;

/** Something that someone tries to do with a plan. */
interface Deed {
  Reply<?> by(Work work, Actor actor, PlanId plan);
}
