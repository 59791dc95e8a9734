/** Fetching goals and measures from plan to plan, and what is to be decided about them later. */
@org.jspecify.annotations.NullMarked
package no.planverk.application.fetching;
