/** Indicators in their own right: how they stand, why, what is wrong with them, and what is due. */
package no.planverk.domain.indicator;
