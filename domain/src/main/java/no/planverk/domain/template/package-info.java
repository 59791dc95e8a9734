/** What a new plan can begin from. */
@org.jspecify.annotations.NullMarked
package no.planverk.domain.template;
