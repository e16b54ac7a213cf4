package dev.plumbline.scorecard.invoice;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.invoice.content.InvoiceContent;
import dev.plumbline.scorecard.invoice.content.StatedItem;
import dev.plumbline.scorecard.invoice.content.StatedMoney;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The money of an invoice, all in one currency, as it is stored; the items, where there are any,
/// add up to the net amount.
///
/// @param net without credits and tax
@Embeddable
record Amounts(
    String currency,
    BigDecimal net,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> itemDescriptions,
    @JdbcTypeCode(SqlTypes.ARRAY) List<BigDecimal> itemAmounts,
    @Nullable BigDecimal credits,
    @Nullable BigDecimal tax) {

  static Amounts of(InvoiceContent content) {
    return new Amounts(
        content.amount().currency().getCurrencyCode(),
        content.amount().amount(),
        content.items().stream().map(StatedItem::description).toList(),
        content.items().stream().map(item -> item.amount().amount()).toList(),
        figure(content.credits()),
        figure(content.tax()));
  }

  private static @Nullable BigDecimal figure(@Nullable StatedMoney stated) {
    return stated == null ? null : stated.amount();
  }

  Money amount() {
    return money(net);
  }

  List<InvoiceItem> items() {
    return IntStream.range(0, itemDescriptions.size())
        .mapToObj(i -> new InvoiceItem(itemDescriptions.get(i), money(itemAmounts.get(i))))
        .toList();
  }

  Optional<Money> deducted() {
    return Optional.ofNullable(credits).map(this::money);
  }

  Optional<Money> taxed() {
    return Optional.ofNullable(tax).map(this::money);
  }

  private Money money(BigDecimal figure) {
    return new Money(figure, Currency.getInstance(currency));
  }
}
