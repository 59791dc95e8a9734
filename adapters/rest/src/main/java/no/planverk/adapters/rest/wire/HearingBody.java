package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hearing as it stands. */
public record HearingBody(
    String id,
    String stage,
    String from,
    String to,
    @Nullable Integer statementsReceived,
    @Nullable DecisionBody decision,
    int forVersion,
    @Nullable Integer heardVersion,
    String state,
    @Nullable String closedOn,
    @Nullable String rule,
    @Nullable List<WarningBody> warnings,
    long revision) {}
