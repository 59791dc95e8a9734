package no.planverk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** The whole table of rights, cell by cell. */
class RightsTest {
  private static final TenantId FJORDVIK = new TenantId("fjordvik00000000");

  @Test
  void what_a_role_in_the_municipality_allows_everywhere() {
    assertThat(table(TenantRole.values(), role -> act -> Rights.allow(role, act)))
        .isEqualTo(
            """
            ADMINISTRATOR    SEE_REGISTER SEE_PEOPLE NAME_PEOPLE CREATE_PLAN READ_TEXT EDIT_FACTS EDIT_TEXT COMMENT ASSIGN_ROLES ADD_FILE RUN_HEARING RECORD_DECISION PUBLISH READ_JOURNAL SEARCH_JOURNAL MANAGE_SIGN_IN MANAGE_TOKENS GRANT_SUPPORT MANAGE_PRIVACY MANAGE_MUNICIPALITY
            PLANNER          SEE_REGISTER SEE_PEOPLE CREATE_PLAN ADD_FILE
            EMPLOYEE         SEE_REGISTER SEE_PEOPLE ADD_FILE
            POLITICIAN       SEE_REGISTER
            """);
  }

  @Test
  void what_a_role_in_a_plan_allows_in_that_plan() {
    assertThat(table(PlanRole.values(), role -> act -> Rights.allow(role, act)))
        .isEqualTo(
            """
            OWNER            READ_TEXT EDIT_FACTS EDIT_TEXT COMMENT ASSIGN_ROLES RUN_HEARING RECORD_DECISION PUBLISH READ_JOURNAL
            EDITOR           READ_TEXT EDIT_FACTS EDIT_TEXT COMMENT
            CONTRIBUTOR      READ_TEXT EDIT_TEXT COMMENT
            REVIEWER         READ_TEXT COMMENT
            APPROVER         READ_TEXT COMMENT RECORD_DECISION READ_JOURNAL
            HEARING_OFFICER  READ_TEXT COMMENT RUN_HEARING
            PUBLISHER        READ_TEXT COMMENT PUBLISH
            READER           READ_TEXT
            """);
  }

  private static <R> String table(R[] roles, Function<R, Predicate<Act>> right) {
    return Arrays.stream(roles)
        .map(
            role ->
                "%-17s%s\n"
                    .formatted(
                        role,
                        Arrays.stream(Act.values())
                            .filter(right.apply(role))
                            .map(Act::name)
                            .collect(Collectors.joining(" "))))
        .collect(Collectors.joining());
  }

  @Test
  void a_visitor_may_do_nothing() {
    for (Act act : Act.values()) {
      assertThat(Rights.allow(new Actor.Visitor(FJORDVIK), act)).as(act.name()).isFalse();
    }
  }

  @Test
  void the_vendors_support_looks_and_changes_nothing() {
    var support = new Actor.Supporter(FJORDVIK, new OperatorId(new UUID(0, 7)));

    for (Act act : Act.values()) {
      assertThat(Rights.allow(support, act)).as(act.name()).isEqualTo(act.isReading());
    }
  }

  private static Actor token(TenantRole role, TokenScope scope) {
    return new Actor.ApiToken(FJORDVIK, new TokenId(new UUID(0, 1)), role, scope);
  }

  @Test
  void a_token_may_what_its_role_may_within_its_scope() {
    for (TenantRole role : TenantRole.values()) {
      for (Act act : Act.values()) {
        boolean may = Rights.allow(role, act);
        assertThat(Rights.allow(token(role, TokenScope.READ_AND_WRITE), act)).isEqualTo(may);
        assertThat(Rights.allow(token(role, TokenScope.READ), act))
            .isEqualTo(may && act.isReading());
        assertThat(Rights.allow(token(role, TokenScope.PROVISIONING), act)).isFalse();
      }
    }
  }

  @Test
  void a_token_with_a_role_in_a_plan_stays_within_its_scope() {
    for (PlanRole role : PlanRole.values()) {
      for (Act act : Act.values()) {
        boolean may = Rights.allow(role, act) || Rights.allow(TenantRole.PLANNER, act);
        assertThat(inPlan(TokenScope.READ_AND_WRITE, role, act)).isEqualTo(may);
        assertThat(inPlan(TokenScope.READ, role, act)).isEqualTo(may && act.isReading());
        assertThat(inPlan(TokenScope.PROVISIONING, role, act)).isFalse();
      }
    }
  }

  private static boolean inPlan(TokenScope scope, PlanRole role, Act act) {
    return Rights.allow(token(TenantRole.PLANNER, scope), Set.of(role), act);
  }

  @Test
  void who_gives_a_role_has_all_that_it_allows() {
    for (TenantRole own : TenantRole.values()) {
      for (TenantRole given : TenantRole.values()) {
        assertThat(Rights.reach(token(own, TokenScope.READ_AND_WRITE), given))
            .as(own + " gives " + given)
            .isEqualTo(own.ordinal() <= given.ordinal());
      }
    }
    assertThat(Rights.reach(new Actor.Visitor(FJORDVIK), TenantRole.POLITICIAN)).isFalse();
  }

  @Test
  void the_terms_of_a_token_are_bounded() {
    for (int days : new int[] {1, 365}) {
      assertThat(new TokenTerms("Arkivet", TenantRole.PLANNER, TokenScope.READ, days).lifetime())
          .hasDays(days);
    }
    for (int days : new int[] {0, 366, -1}) {
      assertThatThrownBy(() -> new TokenTerms("Arkivet", TenantRole.PLANNER, TokenScope.READ, days))
          .isInstanceOf(InvalidValue.class);
    }
    for (String name : new String[] {"", " ", "x".repeat(101), "a\u0000b"}) {
      assertThatThrownBy(() -> new TokenTerms(name, TenantRole.PLANNER, TokenScope.READ, 1))
          .isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void rights_in_the_plan_come_beside_those_in_the_municipality() {
    var kari = new Actor.StaffMember(FJORDVIK, new PersonId(new UUID(0, 1)), TenantRole.EMPLOYEE);
    Set<PlanRole> roles = Set.of(PlanRole.PUBLISHER, PlanRole.HEARING_OFFICER);

    assertThat(Rights.allow(kari, roles, Act.PUBLISH)).isTrue();
    assertThat(Rights.allow(kari, roles, Act.RUN_HEARING)).isTrue();
    assertThat(Rights.allow(kari, roles, Act.SEE_REGISTER)).isTrue();
    assertThat(Rights.allow(kari, roles, Act.EDIT_TEXT)).isFalse();
    assertThat(Rights.allow(kari, Set.of(), Act.READ_TEXT)).isFalse();
  }
}
