package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.vendor.registry.entry.api.TestEntries;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A page takes as many statements as its neighbour, however long it is.
@QuarkusTest
class StatementCountTest {

  private static final int VENDORS_TO_FIND = 12;

  @Inject SessionFactory sessions;

  @BeforeEach
  void countWhatFollows() {
    statistics().setStatisticsEnabled(true);
    IntStream.range(0, VENDORS_TO_FIND).forEach(_ -> aVendor());
  }

  @AfterEach
  void countNoMore() {
    statistics().setStatisticsEnabled(false);
  }

  @ParameterizedTest
  @MethodSource
  void aLongPageTakesAsManyStatementsAsAShortOne(Map<String, String> search) {
    Count few = count(search, 5);
    Count many = count(search, 200);

    assertThat(few.items()).isEqualTo(5);
    assertThat(many.items()).isGreaterThanOrEqualTo(VENDORS_TO_FIND);
    assertThat(many.statements()).isEqualTo(few.statements()).isPositive();
  }

  static List<Map<String, String>> aLongPageTakesAsManyStatementsAsAShortOne() {
    return List.of(
        Map.of(),
        Map.of("name", "counted"),
        Map.of("language", "en"),
        Map.of("service", "counting"),
        Map.of("certification", "iso-27001"),
        Map.of("tier", "HIGH"),
        Map.of("expiringWithin", "P100Y"));
  }

  /// How many vendors came, and how many statements that took.
  private record Count(int items, long statements) {}

  private Count count(Map<String, String> search, int limit) {
    long before = statistics().getPrepareStatementCount();
    int items =
        governance()
            .queryParams(search)
            .queryParam("limit", limit)
            .get(VENDORS)
            .then()
            .statusCode(200)
            .extract()
            .path("items.size()");
    return new Count(items, statistics().getPrepareStatementCount() - before);
  }

  private static void aVendor() {
    UUID vendor =
        TestRegistry.idOf(
            governance()
                .body(
                    """
                    {"kind": "EXTERNAL", "legalName": "Counted Vendor", "country": "GB",
                     "registrationId": "%s", "services": ["counting"]}
                    """
                        .formatted(TestRegistry.newRegistrationId()))
                .post(VENDORS)
                .then()
                .statusCode(201));
    governance()
        .body("{\"tier\": \"HIGH\", \"reason\": \"counts\"}")
        .post(TestRegistry.path(vendor, "risk-tiers"))
        .then()
        .statusCode(201);
    TestEntries.added(vendor, TestEntries.SITES);
    TestEntries.added(vendor, TestEntries.CERTIFICATIONS);
  }

  private Statistics statistics() {
    return sessions.getStatistics();
  }
}
