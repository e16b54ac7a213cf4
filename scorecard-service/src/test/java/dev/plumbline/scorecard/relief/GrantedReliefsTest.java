package dev.plumbline.scorecard.relief;

import static dev.plumbline.scorecard.relief.TestRelief.decide;
import static dev.plumbline.scorecard.relief.TestRelief.january;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which clauses are excused, and from when on.
@QuarkusTest
class GrantedReliefsTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2021, 2);

  @Inject ReliefService reliefs;
  @Inject Transactions transactions;

  private final TestContract contract = TestContract.activated();
  private final TestContract other = TestContract.activated();

  @Test
  void a_clause_is_excused_from_the_decision_on() {
    String id = january(contract).askedByVendor();
    assertThat(granted(Instant.now())).isEmpty();

    Instant decided = granted(id);
    assertThat(granted(decided.minusMillis(1))).isEmpty();
    assertThat(granted(decided))
        .isEqualTo(Map.of(contract.id(), Map.of(JANUARY, Set.of("abandons"))));
  }

  @Test
  void what_was_denied_or_taken_back_excuses_nothing() {
    decide(Tokens.governance(), january(contract).askedByVendor(), "DENIED").statusCode(200);
    TestRelief.withdraw(TestRelief.vendorOf(contract), january(contract).askedByVendor())
        .statusCode(200);

    assertThat(granted(Instant.now().plusSeconds(60))).isEmpty();
  }

  @Test
  void without_a_choice_every_clause_is_meant() {
    Instant decided = granted(january(contract).without("clauses").askedByVendor());

    assertThat(granted(decided).get(contract.id()))
        .isEqualTo(
            Map.of(
                JANUARY,
                Set.of(
                    "talk-time",
                    "speed-of-answer",
                    "abandons",
                    "service-level",
                    "first-contact",
                    "satisfaction",
                    "empathy")));
  }

  @Test
  void contracts_and_months_do_not_mix_and_reliefs_add_up() {
    granted(january(contract).with("periods", List.of("2021-01", "2021-03")).askedByVendor());
    granted(
        january(contract)
            .with("periods", List.of("2021-01", "2021-02"))
            .with("clauses", List.of("abandons", "service-level"))
            .askedByVendor());
    Instant last = granted(january(other).with("clauses", List.of("empathy")).askedByVendor());

    assertThat(granted(last))
        .isEqualTo(
            Map.of(
                contract.id(),
                Map.of(
                    JANUARY, Set.of("abandons", "service-level"),
                    FEBRUARY, Set.of("abandons", "service-level")),
                other.id(),
                Map.of(JANUARY, Set.of("empathy"))));
  }

  private Map<UUID, Map<YearMonth, Set<String>>> granted(Instant asOf) {
    return transactions.asJob(
        "test",
        () ->
            reliefs.granted(List.of(contract.id(), other.id()), List.of(JANUARY, FEBRUARY), asOf));
  }

  private static Instant granted(String id) {
    return Instant.parse(
        decide(Tokens.governance(), id, "GRANTED").statusCode(200).extract().path("closedAt"));
  }
}
