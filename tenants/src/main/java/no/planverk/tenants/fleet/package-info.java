/** All tenants at a glance, without going to any. */
@org.jspecify.annotations.NullMarked
package no.planverk.tenants.fleet;
