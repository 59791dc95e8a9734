/** What plans fetch from each other: the same element, in words that the fetching plan chose. */
@org.jspecify.annotations.NullMarked
package no.planverk.domain.fetching;
