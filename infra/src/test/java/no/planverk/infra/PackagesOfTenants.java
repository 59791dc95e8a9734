package no.planverk.infra;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** The packages of {@code tenants}, and what they all stand on as one more. */
final class PackagesOfTenants implements SliceAssignment {
  private static final String ROOM = "no.planverk.tenants";
  private static final Set<String> PACKAGES =
      Set.of("changes", "release", "registry", "upgrade", "fleet");

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.equals(ROOM) && !name.startsWith(ROOM + ".")) {
      return SliceIdentifier.ignore();
    }
    String inner = name.substring(ROOM.length()).replaceFirst("^\\.", "").split("\\.")[0];
    return SliceIdentifier.of(PACKAGES.contains(inner) ? inner : "what all stand on");
  }

  @Override
  public String getDescription() {
    return "packages of tenants";
  }
}
