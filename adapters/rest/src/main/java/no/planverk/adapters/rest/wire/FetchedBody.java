package no.planverk.adapters.rest.wire;

import java.util.List;

/** Where the elements stand that were fetched together. */
public record FetchedBody(List<PlacementBody> placements) {}
