package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a thread.
 *
 * @param step how far it is from the element asked for: negative above, positive below
 * @param plans the plans in which it stands
 * @param below what stands under it or contributes to it within the thread
 */
public record ThreadNodeBody(
    int step,
    String id,
    String kind,
    String title,
    @Nullable String owner,
    List<String> plans,
    List<String> below) {}
