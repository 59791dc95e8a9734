/** Two texts of one plan set beside each other: what came in, went out, moved and was reworded. */
package no.planverk.domain.comparison;
