package dev.plumbline.scorecard.invoice.api;

import dev.plumbline.scorecard.invoice.content.InvoiceContent;
import dev.plumbline.scorecard.invoice.content.StatedItem;
import dev.plumbline.scorecard.invoice.content.StatedMoney;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An invoice that was received.
@Schema(description = "An invoice of a contract's month, all amounts in the contract's currency")
public record InvoiceRequest(
    @NotNull UUID contractId,
    @NotNull YearMonth period,
    @Schema(description = "The vendor's own, once per contract", examples = "2021-0117")
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = Texts.LINE)
        String number,
    @Schema(description = "The date on it") @NotNull LocalDate issuedOn,
    @Schema(description = "Without credits and tax; 0 or more") @NotNull @Valid StatedMoney amount,
    @Schema(description = "What the amount is made of; they add up to it") @Size(min = 1, max = 200)
        @Nullable List<@NotNull @Valid StatedItem> items,
    @Schema(description = "What the invoice takes off for credits; 0 or more") @Valid
        @Nullable StatedMoney credits,
    @Schema(description = "What it adds for tax; 0 or more") @Valid @Nullable StatedMoney tax)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return Stream.of(
            negative("/amount", amount),
            negative("/credits", credits),
            negative("/tax", tax),
            sum())
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<Violation> negative(String pointer, @Nullable StatedMoney stated) {
    return stated != null && stated.amount() != null && stated.amount().signum() < 0
        ? Stream.of(Violation.at(pointer + "/amount", "negative", "must not be negative"))
        : Stream.empty();
  }

  private Stream<Violation> sum() {
    if (items == null
        || amount == null
        || !isWhole(amount)
        || !items.stream().allMatch(InvoiceRequest::isWhole)) {
      return Stream.empty();
    }
    BigDecimal sum =
        items.stream().map(item -> item.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(amount.amount()) == 0
        ? Stream.empty()
        : Stream.of(
            Violation.at("/items", "items-do-not-add-up", "The items do not add up to the amount"));
  }

  private static boolean isWhole(@Nullable StatedItem item) {
    return item != null && item.amount() != null && isWhole(item.amount());
  }

  private static boolean isWhole(StatedMoney stated) {
    return stated.amount() != null;
  }

  InvoiceContent content() {
    return new InvoiceContent(
        number,
        issuedOn,
        amount,
        Objects.requireNonNullElse(items, List.<StatedItem>of()),
        credits,
        tax);
  }
}
