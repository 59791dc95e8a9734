/** The money of a municipality's plans: which measures are taken in, what they cost, what fits. */
package no.planverk.domain.budget;
