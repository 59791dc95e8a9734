package no.planverk.adapters.workspace.view;

import java.util.Optional;

/** The sign-in page: through whom, or that it is not set up, and what went wrong before. */
public record DoorView(
    String lead,
    Optional<String> through,
    String start,
    Optional<String> support,
    Optional<String> problem,
    Optional<String> signedOut,
    String front) {}
