package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.vendor.AuditLog;
import dev.plumbline.vendor.registry.VendorStatus;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Requests of one moment, of which only one can be right.
@QuarkusTest
class ConcurrencyTest {

  private static final int REQUESTS = 6;

  @Test
  void oneOfManyTakesTheStep() {
    UUID id = TestRegistry.registered();

    assertThat(atOnce(() -> status(id))).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(AuditLog.of(id))
        .containsExactly("registered by governance", "status-changed by governance");
  }

  @Test
  void oneOfManyRegistersTheCompany() {
    String company = TestRegistry.profile();

    assertThat(atOnce(() -> governance().body(company).post(TestRegistry.VENDORS).statusCode()))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
  }

  private static int status(UUID id) {
    return TestRegistry.become(id, VendorStatus.IN_DUE_DILIGENCE).extract().statusCode();
  }

  private static List<Integer> atOnce(Supplier<Integer> request) {
    try (ExecutorService threads = Executors.newFixedThreadPool(REQUESTS)) {
      return Collections.nCopies(REQUESTS, request).stream()
          .map(one -> CompletableFuture.supplyAsync(one, threads))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }
}
