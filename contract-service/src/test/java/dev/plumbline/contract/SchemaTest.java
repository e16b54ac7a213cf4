package dev.plumbline.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testkit.postgres.RowSecurityRules;
import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaTest {

  @Test
  void everyTableOfAVendorIsIsolated() {
    assertThat(RowSecurityRules.violations(new TestDatabase("contract"))).isEmpty();
  }
}
