package no.planverk.adapters.rest.wire;

import java.util.List;

/** The person afterwards, what was given, and what is left open. */
public record HandedOverBody(PersonBody person, List<DutyBody> given, List<DutyBody> left) {}
