package no.planverk.infra;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls that are forbidden in some rooms. */
final class Calls {
  private static final Set<String> CLOCKED =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime");

  private Calls() {}

  /** A clockless {@code now()}, a random id, or the system's own clock. */
  static DescribedPredicate<JavaMethodCall> toTheMachine() {
    return DescribedPredicate.describe(
        "now() without a clock or randomUUID()",
        call -> {
          String owner = call.getTargetOwner().getFullName();
          String name = call.getName();
          return (CLOCKED.contains(owner)
                  && name.equals("now")
                  && call.getTarget().getRawParameterTypes().isEmpty())
              || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
              || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
        });
  }

  /** A jOOQ method that takes SQL as text. */
  static DescribedPredicate<JavaMethodCall> toPlainSql() {
    return DescribedPredicate.describe(
        "a method annotated @PlainSQL",
        call ->
            call.getTarget()
                .resolveMember()
                .map(it -> it.isAnnotatedWith("org.jooq.PlainSQL"))
                .orElse(false));
  }
}
