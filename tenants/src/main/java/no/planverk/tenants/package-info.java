/**
 * How a tenant is reached: connections by duty, one transaction in one role, and how SQL is spoken.
 * Knows none of the packages below.
 */
@org.jspecify.annotations.NullMarked
package no.planverk.tenants;
