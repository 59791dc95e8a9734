package no.planverk.application.port;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.person.Operator;

/**
 * What an operator does to a tenancy, as their journal keeps it. It is written in the transaction
 * of the act itself: neither is without the other.
 */
public record Deed(Operator operator, String act, Optional<String> detail, Instant at) {}
