/** What nodes hear of: which tenant has changed. */
@org.jspecify.annotations.NullMarked
package no.planverk.tenants.changes;
