package dev.plumbline.contract.incentive.api;

import dev.plumbline.contract.fee.api.FeeItem;
import dev.plumbline.contract.incentive.account.Account;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What all months together come to.
@Schema(name = "VendorMargin", description = "What all months together come to")
public record MarginBody(
    int months,
    Money fee,
    @Schema(description = "Paid hours × cost per paid hour") Money cost,
    @Schema(description = "Under the monthly caps") Money credits,
    @Schema(description = "fee − cost − credits") Money margin,
    @Schema(
            description =
                "The fee's items, those of all months that are alike as one. None of a month without"
                    + " a report, whose fee is the mean of the 3 months before")
        List<FeeItem> items,
    @Schema(description = "By clause") List<CreditBody> creditItems) {

  /// What a clause costs over all months.
  @Schema(name = "ClauseCredit", description = "What a clause costs over all months")
  public record CreditBody(String clause, Money amount) {}

  /// Items that differ in quantity and amount alone.
  private record Alike(Fee.Kind kind, String what, BigDecimal rate) {}

  static MarginBody of(Account account) {
    return new MarginBody(
        account.months().size(),
        account.fee(),
        account.cost(),
        account.credits(),
        account.margin(),
        items(account),
        account.creditsByClause().entrySet().stream()
            .map(it -> new CreditBody(it.getKey(), it.getValue()))
            .toList());
  }

  private static List<FeeItem> items(Account account) {
    Map<Alike, Fee.Item> sums = new LinkedHashMap<>();
    account.months().stream()
        .flatMap(month -> month.items().stream())
        .forEach(
            it -> sums.merge(new Alike(it.kind(), it.what(), it.rate()), it, MarginBody::plus));
    return sums.values().stream().map(FeeItem::of).toList();
  }

  private static Fee.Item plus(Fee.Item one, Fee.Item other) {
    return new Fee.Item(
        one.kind(),
        one.what(),
        one.quantity().add(other.quantity()),
        one.rate(),
        one.amount().plus(other.amount()));
  }
}
