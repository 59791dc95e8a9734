package no.planverk.domain.person;

/** The vendor's operator, who opens and watches tenants and never sees their content. */
public record Operator(String name) {}
