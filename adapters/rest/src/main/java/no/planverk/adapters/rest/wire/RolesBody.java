package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All roles that a person shall have in a plan. */
public record RolesBody(@Nullable List<String> roles) {}
