package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.scorecard.scorecard.Known;
import dev.plumbline.scorecard.sql.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Reads where a scorecard's fee comes from, and which credits it returns.
@Singleton
class MoneyParts {

  private final PartReader parts;

  MoneyParts(PartReader parts) {
    this.parts = parts;
  }

  Optional<FeeLine> fee(Known known) {
    return parts.own(
        known,
        row ->
            row.findText("fee_basis") == null
                ? Optional.empty()
                : Optional.of(
                    new FeeLine(
                        row.constant(FeeLine.Basis.class, "fee_basis"),
                        row.months("fee_months"),
                        items(known))));
  }

  private List<Fee.Item> items(Known known) {
    Currency currency = Currency.getInstance(known.scorecard().currency());
    return parts.read(
        known,
        "scorecard_fee_item",
        "place",
        row ->
            new Fee.Item(
                row.constant(Fee.Kind.class, "kind"),
                row.text("what"),
                row.number("quantity"),
                row.number("rate"),
                new Money(row.number("amount"), currency)));
  }

  List<ReturnLine> returned(Known known) {
    return parts.read(known, "scorecard_return", "clause, credit_period", MoneyParts::line);
  }

  private static ReturnLine line(Row row) throws SQLException {
    return new ReturnLine(
        row.text("clause"),
        row.month("credit_period"),
        row.text("credited_as"),
        new Money(row.number("amount"), Currency.getInstance(row.text("currency"))));
  }
}
