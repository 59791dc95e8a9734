/** What a municipality decides for itself: its name and look, its words, numbers and days. */
@org.jspecify.annotations.NullMarked
package no.planverk.application.municipality;
