package no.planverk.tenants;

/** How many connections of a pool work and rest, who waits for one, and how many there may be. */
public record PoolUse(int active, int idle, int waiting, int most) {}
