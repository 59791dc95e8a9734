/**
 * Which municipalities there are, how each stands and is reached, and what operators did and
 * ordered.
 */
@org.jspecify.annotations.NullMarked
package no.planverk.tenants.registry;
