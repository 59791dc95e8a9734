package no.planverk.adapters.rest.wire;

import java.util.List;

/** The version that an adoption made. */
public record AdoptedBody(String planId, VersionBody version, List<WarningBody> warnings) {}
