package no.planverk.tenants.release;

import java.util.List;
import java.util.Map;

/**
 * A build's tables as text that anyone can read, replay or compare.
 *
 * @param number the newest step
 * @param fingerprint what a tenant's schema looks like after it; see {@link Fingerprint}
 * @param files by name: the newest step, the baseline of a new tenant, the registry, the
 *     fingerprint; schemas are not named, and {@code ${rw}}, {@code ${public}}, {@code ${insert}}
 *     stand for roles
 * @param faults what the lint finds in the newest step
 */
public record BuiltRelease(
    int number, String fingerprint, Map<String, String> files, List<String> faults) {
  public BuiltRelease {
    files = Map.copyOf(files);
    faults = List.copyOf(faults);
  }
}
