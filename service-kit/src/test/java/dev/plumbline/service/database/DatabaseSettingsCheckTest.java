package dev.plumbline.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabaseSettingsCheckTest {

  @Test
  void theLoginOfItsOwnInStrictTransactionsIsSafe() {
    assertThat(
            refusals(
                Map.of(
                    "quarkus.datasource.username", "vendor_service",
                    "quarkus.flyway.username", "vendor_owner",
                    "quarkus.datasource.jdbc.transaction-requirement", "strict")))
        .isEmpty();
  }

  @Test
  void eachUnsafeSettingIsNamed() {
    assertThat(
            refusals(
                Map.of(
                    "quarkus.datasource.username", "vendor_owner",
                    "quarkus.flyway.username", "vendor_owner",
                    "quarkus.datasource.jdbc.transaction-requirement", "warn")))
        .containsExactly(
            "quarkus.datasource.username must not be the owner that quarkus.flyway.username names",
            "quarkus.datasource.jdbc.transaction-requirement must be strict");
  }

  private static List<String> refusals(Map<String, String> settings) {
    var config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build();
    return new DatabaseSettingsCheck(config).refusals().toList();
  }
}
