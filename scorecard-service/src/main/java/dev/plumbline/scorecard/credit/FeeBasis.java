package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Where the fee comes from that credits are a share of.
public sealed interface FeeBasis {

  /// The fee; absent where there is nothing to go by.
  Optional<Money> fee();

  /// The accepted invoice, without credits and tax.
  record Invoiced(Money amount) implements FeeBasis {
    @Override
    public Optional<Money> fee() {
      return Optional.of(amount);
    }
  }

  /// The pricing model on the month's measures.
  record Priced(Fee calculation) implements FeeBasis {
    @Override
    public Optional<Money> fee() {
      return Optional.of(calculation.total());
    }
  }

  /// The mean of the fees there are of the 3 months before, or the minimum commitment where that is
  /// more, because what the price needs was not reported: silence is never the cheapest breach.
  ///
  /// @param months those with a fee, oldest first; none where the commitment is all there is
  record MeanOfMonthsBefore(Money amount, List<YearMonth> months) implements FeeBasis {
    public MeanOfMonthsBefore {
      months = List.copyOf(months);
    }

    @Override
    public Optional<Money> fee() {
      return Optional.of(amount);
    }
  }

  /// Neither an invoice nor measures nor an earlier fee: credits stay open until there is one.
  record Unknown() implements FeeBasis {
    @Override
    public Optional<Money> fee() {
      return Optional.empty();
    }
  }
}
