package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import no.planverk.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

final class TenantSharesTest {
  private static final TenantId FJORDVIK = new TenantId("fjordvikfjordvik");
  private static final TenantId HAVDAL = new TenantId("havdalhavdalhavd");

  private final TenantShares shares = new TenantShares(Duty.EDITING, 4, Duration.ZERO);

  @Test
  void a_tenant_gets_half_of_the_pool_and_no_more() {
    String deepest =
        shares.seated(
            FJORDVIK,
            () ->
                shares.seated(
                    FJORDVIK,
                    () -> {
                      assertThatThrownBy(() -> shares.seated(FJORDVIK, () -> "third"))
                          .isInstanceOf(TenantBusy.class);
                      return shares.seated(HAVDAL, () -> "the neighbour is served");
                    }));
    assertThat(deepest).isEqualTo("the neighbour is served");
  }

  @Test
  void a_seat_is_given_back_after_a_failure() {
    for (int turn = 0; turn < 10; turn++) {
      assertThatThrownBy(() -> shares.seated(FJORDVIK, TenantSharesTest::fail))
          .hasMessage("broken");
    }
    assertThat(shares.seated(FJORDVIK, () -> "free")).isEqualTo("free");
  }

  private static String fail() {
    throw new IllegalStateException("broken");
  }
}
