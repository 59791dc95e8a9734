package no.planverk.adapters.rest.wire;

/**
 * A plan from which another may fetch.
 *
 * @param parent whether the fetching plan stands under it
 * @param open whether the caller may look into its text
 * @param fetched how many of its elements are fetched already
 */
public record FetchSourceBody(
    String id, String title, String type, boolean parent, boolean open, int fetched) {}
