package no.planverk.domain.plan;

import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;

/** That someone has a role in a plan. */
public record PlanRoleRow(RoleHolder holder, PlanRole role) {}
