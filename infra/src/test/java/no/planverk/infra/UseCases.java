package no.planverk.infra;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What makes a class a use case, and what is asked of one. */
final class UseCases {
  /** They find out who comes and to which municipality, so nobody can have come yet. */
  private static final Set<String> AT_THE_DOOR =
      Set.of(
          "FindMunicipality",
          "FindMunicipalityAtHost",
          "IdentifyCaller",
          "IdentifyOperator",
          "IdentifyOperatorToken",
          "FindOperator",
          "ListOrganisations",
          "ListSites");

  private static final Set<String> WHO =
      Set.of(
          "no.planverk.domain.person.Actor",
          "no.planverk.domain.person.Operator",
          "no.planverk.domain.tenant.TenantId");

  /** A verb, then what it is done to. */
  private static final String VERB_PHRASE =
      "(Abandon|Add|Adopt|Apply|Assign|Attach|Bring|Carry|Change|Choose|Close|Copy|Correct|Create|Draft|Drop|Edit|End|"
          + "Enter|Erase|Export|Find|Hand|Hide|Identify|Import|Invite|Let|List|Move|Name|Note|Open|Place|"
          + "Prepare|Publish|Put|Read|Remove|Rename|Repeal|Restore|Resume|Revoke|Seal|Search|Set|Settle|Show|Sign|Start|Store|Suggest|Suspend|Tag|Take|Verify|Watch|"
          + "Withdraw|Write)[A-Z].*";

  static final DescribedPredicate<JavaClass> ARE =
      DescribedPredicate.describe(
          "are use cases",
          it ->
              it.getPackageName().startsWith("no.planverk.application.")
                  && !it.getPackageName().startsWith("no.planverk.application.port")
                  && it.isTopLevelClass()
                  && !it.isRecord()
                  && it.getModifiers().contains(JavaModifier.PUBLIC)
                  && it.getSimpleName().matches(VERB_PHRASE));

  static final DescribedPredicate<JavaConstructorCall> CONSTRUCTED =
      DescribedPredicate.describe(
          "a use case is constructed", call -> ARE.test(call.getTargetOwner()));

  static final ArchCondition<JavaClass> BE_ONE_ACT_OF_AN_ACTOR =
      new ArchCondition<>("be final with one public method whose first parameter is an actor") {
        @Override
        public void check(JavaClass useCase, ConditionEvents events) {
          List<JavaMethod> doors =
              useCase.getMethods().stream()
                  .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                  .filter(it -> !it.getModifiers().contains(JavaModifier.STATIC))
                  .toList();
          boolean right =
              useCase.getModifiers().contains(JavaModifier.FINAL)
                  && doors.size() == 1
                  && (AT_THE_DOOR.contains(useCase.getSimpleName()) || asksWho(doors.getFirst()));
          events.add(
              new SimpleConditionEvent(useCase, right, useCase.getName() + " has doors " + doors));
        }
      };

  private UseCases() {}

  private static boolean asksWho(JavaMethod door) {
    return !door.getRawParameterTypes().isEmpty()
        && WHO.contains(door.getRawParameterTypes().getFirst().getName());
  }
}
