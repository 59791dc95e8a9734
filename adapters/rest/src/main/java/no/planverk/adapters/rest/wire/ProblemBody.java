package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong (RFC 9457). The type never changes; title and detail follow Accept-Language. A
 * refusal by law names the rule, its paragraph and the earliest legal date.
 */
public record ProblemBody(
    String type,
    String title,
    int status,
    String code,
    String detail,
    @Nullable String rule,
    @Nullable String source,
    @Nullable String earliest,
    @Nullable List<ErrorBody> errors) {}
