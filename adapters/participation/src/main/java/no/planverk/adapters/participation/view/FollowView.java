package no.planverk.adapters.participation.view;

import java.util.Optional;

/**
 * The form by which one begins to follow.
 *
 * @param address as it was typed
 * @param error what is wrong with it, or empty
 * @param stamp says that the form was shown by us, and when
 * @param instead the form for all plans, on the one for a plan
 */
public record FollowView(
    String title,
    String lead,
    String action,
    String stamp,
    String address,
    String error,
    Optional<LinkView> instead) {}
