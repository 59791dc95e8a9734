package no.planverk.adapters.rest.wire;

/** For how many days a kind of data is kept, and what may be chosen. */
public record RetentionBody(String kind, int days, int usual, int least, int most) {}
