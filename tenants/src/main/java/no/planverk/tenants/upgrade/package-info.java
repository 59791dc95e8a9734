/** Bringing the tables of all to a newer release, while nodes of another serve. */
@org.jspecify.annotations.NullMarked
package no.planverk.tenants.upgrade;
