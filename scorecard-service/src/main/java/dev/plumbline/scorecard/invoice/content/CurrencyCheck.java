package dev.plumbline.scorecard.invoice.content;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.web.problem.Violation;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// That every amount of an invoice is one of the contract's currency, in whole minor units.
public final class CurrencyCheck {

  private final Currency currency;

  private CurrencyCheck(Currency currency) {
    this.currency = currency;
  }

  /// What is not so.
  ///
  /// @param currency the contract's
  public static List<Violation> violations(InvoiceContent content, Currency currency) {
    CurrencyCheck check = new CurrencyCheck(currency);
    return Stream.of(
            check.of("/amount", content.amount()),
            IntStream.range(0, content.items().size())
                .boxed()
                .flatMap(
                    i ->
                        check.of("/items/%d/amount".formatted(i), content.items().get(i).amount())),
            Optional.ofNullable(content.credits()).stream()
                .flatMap(credits -> check.of("/credits", credits)),
            Optional.ofNullable(content.tax()).stream().flatMap(tax -> check.of("/tax", tax)))
        .flatMap(found -> found)
        .toList();
  }

  private Stream<Violation> of(String pointer, StatedMoney stated) {
    List<Violation> found = new ArrayList<>();
    if (!stated.currency().equals(currency)) {
      found.add(
          Violation.at(
              pointer + "/currency", "other-currency", "The contract is priced in " + currency));
    }
    int decimals = Money.decimals(currency);
    if (stated.amount().stripTrailingZeros().scale() > decimals) {
      found.add(
          Violation.at(
              pointer + "/amount",
              "too-many-decimals",
              "An amount in %s has at most %d decimals".formatted(currency, decimals)));
    }
    return found.stream();
  }
}
