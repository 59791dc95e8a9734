package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All roles that a person or unit shall have in a plan, and the days on which they hold. */
public record RolesBody(@Nullable List<String> roles, @Nullable String from, @Nullable String to) {}
