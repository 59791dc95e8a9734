package no.planverk.adapters.workspace.view;

import java.util.Optional;

/** What stands around the operators' pages. */
public record OperatorShellView(
    Words words,
    Optional<String> name,
    String formToken,
    Optional<String> notice,
    String styleSheet,
    String icon) {}
