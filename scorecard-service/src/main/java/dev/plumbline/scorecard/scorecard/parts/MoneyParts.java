package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Reads where a scorecard's fee comes from, and which credits it returns.
@Singleton
class MoneyParts {

  private static final String BASIS =
      "select fee_basis, fee_months from scorecard where vendor_id = ? and id = ?"
          + " and fee_basis is not null";

  private static final String ITEMS =
      "select * from scorecard_fee_item where vendor_id = ? and scorecard_id = ? order by place";

  private static final String RETURNS =
      "select * from scorecard_return where vendor_id = ? and scorecard_id = ?"
          + " order by clause, credit_period";

  private final Sql sql;

  MoneyParts(Sql sql) {
    this.sql = sql;
  }

  Optional<FeeLine> fee(StoredScorecard scorecard) {
    Currency currency = Currency.getInstance(scorecard.currency());
    return sql
        .query(
            BASIS,
            row ->
                new FeeLine(
                    row.constant(FeeLine.Basis.class, "fee_basis"),
                    row.months("fee_months"),
                    items(scorecard, currency)),
            scorecard.vendorId(),
            scorecard.id())
        .stream()
        .findFirst();
  }

  private List<Fee.Item> items(StoredScorecard scorecard, Currency currency) {
    return sql.query(
        ITEMS,
        row ->
            new Fee.Item(
                row.constant(Fee.Kind.class, "kind"),
                row.text("what"),
                row.number("quantity"),
                row.number("rate"),
                new Money(row.number("amount"), currency)),
        scorecard.vendorId(),
        scorecard.id());
  }

  List<ReturnLine> returned(StoredScorecard scorecard) {
    return sql.query(RETURNS, MoneyParts::line, scorecard.vendorId(), scorecard.id());
  }

  private static ReturnLine line(Row row) throws SQLException {
    return new ReturnLine(
        row.text("clause"),
        row.month("credit_period"),
        row.text("credited_as"),
        new Money(row.number("amount"), Currency.getInstance(row.text("currency"))));
  }
}
