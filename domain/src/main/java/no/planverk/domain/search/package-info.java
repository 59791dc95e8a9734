/** Finding what stands in published plans: passages, what is asked for, what is found. */
@org.jspecify.annotations.NullMarked
package no.planverk.domain.search;
