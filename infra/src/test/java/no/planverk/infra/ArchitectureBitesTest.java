package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of {@link ArchitectureTest} is shown classes that break it, and bites. */
class ArchitectureBitesTest {
  private static final JavaClasses OFFENDERS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .withImportOption(it -> it.contains("/bites/") || it.contains("/bitten/"))
          .importPackages("no.planverk");

  static Stream<Field> rules() {
    return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
        .filter(it -> it.getType() == ArchRule.class);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_rule_bites(Field rule) throws IllegalAccessException {
    assertThat(
            ((ArchRule) rule.get(null)).allowEmptyShould(true).evaluate(OFFENDERS).hasViolation())
        .as(rule.getName())
        .isTrue();
  }
}
