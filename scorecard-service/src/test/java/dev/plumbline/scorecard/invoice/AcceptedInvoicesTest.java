package dev.plumbline.scorecard.invoice;

import static dev.plumbline.scorecard.invoice.TestInvoice.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which invoice is a month's fee, and from when on.
@QuarkusTest
class AcceptedInvoicesTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2021, 2);

  @Inject InvoiceService invoices;
  @Inject Transactions transactions;

  private final TestContract contract = TestContract.activated();
  private final TestContract other = TestContract.activated();

  @Test
  void an_invoice_counts_from_its_acceptance_on() {
    Instant decided = decided(TestInvoice.january(contract).of("100.00").accepted());

    assertThat(accepted(decided.minusMillis(1))).isEmpty();
    assertThat(accepted(decided))
        .isEqualTo(Map.of(contract.id(), Map.of(JANUARY, euros("100.00"))));
  }

  @Test
  void the_newest_that_was_accepted_by_then_counts() {
    Instant first = decided(TestInvoice.january(contract).of("100.00").accepted());
    Instant second = decided(TestInvoice.january(contract).of("90.00").accepted());
    TestInvoice.reject(TestInvoice.january(contract).of("80.00").received());
    TestInvoice.january(contract).of("70.00").received();

    assertThat(accepted(first).get(contract.id())).containsEntry(JANUARY, euros("100.00"));
    assertThat(accepted(second).get(contract.id())).containsEntry(JANUARY, euros("90.00"));
    assertThat(accepted(second.plusSeconds(3600)).get(contract.id()))
        .containsEntry(JANUARY, euros("90.00"));
  }

  @Test
  void contracts_and_months_do_not_mix() {
    TestInvoice.january(contract).of("1.00").accepted();
    TestInvoice.january(contract).with("period", "2021-02").of("2.00").accepted();
    TestInvoice.january(contract).with("period", "2021-03").of("3.00").accepted();
    Instant last = decided(TestInvoice.january(other).of("4.00").accepted());

    assertThat(accepted(last))
        .isEqualTo(
            Map.of(
                contract.id(),
                Map.of(JANUARY, euros("1.00"), FEBRUARY, euros("2.00")),
                other.id(),
                Map.of(JANUARY, euros("4.00"))));
  }

  private Map<UUID, Map<YearMonth, Money>> accepted(Instant asOf) {
    return transactions.asJob(
        "test",
        () ->
            invoices.accepted(
                List.of(contract.id(), other.id()), List.of(JANUARY, FEBRUARY), asOf));
  }

  private static Instant decided(String id) {
    return Instant.parse(read(Tokens.finance(), id).extract().path("decidedAt"));
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }
}
