package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is put right in a version, and why. */
public record CorrectionBody(
    @Nullable String reason, @Nullable List<TitleCorrectionBody> corrections) {}
