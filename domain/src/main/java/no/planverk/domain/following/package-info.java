/** Following what a municipality publishes: who is written to, and what there is to tell. */
@org.jspecify.annotations.NullMarked
package no.planverk.domain.following;
