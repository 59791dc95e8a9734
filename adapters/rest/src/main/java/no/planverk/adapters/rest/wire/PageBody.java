package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list, and where the next one begins. */
public record PageBody<T>(List<T> items, @Nullable String next) {
  public static <T> PageBody<T> whole(List<T> items) {
    return new PageBody<>(items, null);
  }
}
