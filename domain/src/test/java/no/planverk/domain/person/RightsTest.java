package no.planverk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
            ADMINISTRATOR    SEE_REGISTER SEE_PEOPLE NAME_PEOPLE CREATE_PLAN READ_TEXT EDIT_FACTS EDIT_TEXT ASSIGN_ROLES ADD_FILE RUN_HEARING RECORD_DECISION PUBLISH READ_JOURNAL SEARCH_JOURNAL MANAGE_SIGN_IN MANAGE_TOKENS GRANT_SUPPORT MANAGE_PRIVACY
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
            OWNER            READ_TEXT EDIT_FACTS EDIT_TEXT ASSIGN_ROLES RUN_HEARING RECORD_DECISION PUBLISH READ_JOURNAL
            EDITOR           READ_TEXT EDIT_FACTS EDIT_TEXT
            CONTRIBUTOR      READ_TEXT EDIT_TEXT
            REVIEWER         READ_TEXT
            APPROVER         READ_TEXT RECORD_DECISION READ_JOURNAL
            HEARING_OFFICER  READ_TEXT RUN_HEARING
            PUBLISHER        READ_TEXT PUBLISH
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

  @Test
  void a_token_may_what_its_role_may() {
    var token = new Actor.ApiToken(FJORDVIK, new TokenId(new UUID(0, 1)), TenantRole.PLANNER);

    assertThat(Rights.allow(token, Act.CREATE_PLAN)).isTrue();
    assertThat(Rights.allow(token, Act.NAME_PEOPLE)).isFalse();
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
