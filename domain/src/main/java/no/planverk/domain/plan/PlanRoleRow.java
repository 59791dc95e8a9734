package no.planverk.domain.plan;

import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;

/** That someone has a role in a plan, on the days on which it holds. */
public record PlanRoleRow(RoleHolder holder, PlanRole role, Validity days) {}
