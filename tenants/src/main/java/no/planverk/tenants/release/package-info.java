/** The steps that make a tenant's tables: written, built, checked, and replayed into a schema. */
@org.jspecify.annotations.NullMarked
package no.planverk.tenants.release;
