package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.vendor.AuditLog;
import dev.plumbline.vendor.registry.VendorStatus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Requests of one moment, of which only one can be right.
@QuarkusTest
class ConcurrencyTest {

  private static final int REQUESTS = 6;

  @Test
  void oneOfManyTakesTheStep() {
    UUID id = TestRegistry.registered();

    assertThat(AtOnce.times(REQUESTS, () -> status(id)))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
    assertThat(AuditLog.of(id))
        .containsExactly("registered by governance", "status-changed by governance");
  }

  @Test
  void oneOfManyRegistersTheCompany() {
    String company = TestRegistry.profile();

    assertThat(
            AtOnce.times(
                REQUESTS, () -> governance().body(company).post(TestRegistry.VENDORS).statusCode()))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
  }

  private static int status(UUID id) {
    return TestRegistry.become(id, VendorStatus.IN_DUE_DILIGENCE).extract().statusCode();
  }
}
