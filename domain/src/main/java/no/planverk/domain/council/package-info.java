/** When the municipality's bodies begin and meet. */
@org.jspecify.annotations.NullMarked
package no.planverk.domain.council;
