package no.planverk.domain.plan;

/** What the plan is called in another system, as {@code archive-case 2021/644}. */
public record ExternalId(String scheme, String value) {}
