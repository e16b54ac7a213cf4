package dev.plumbline.scorecard.scoring.clause;

import dev.plumbline.scorecard.scoring.evidence.Gap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a clause in a month, with the facts that decided it.
public sealed interface Outcome {

  default OutcomeCode code() {
    return switch (this) {
      case Ramp() -> OutcomeCode.RAMP;
      case NotDue() -> OutcomeCode.NOT_DUE;
      case Excused excused -> OutcomeCode.EXCUSED;
      case Pending pending -> OutcomeCode.PENDING;
      case NotReported notReported -> OutcomeCode.NOT_REPORTED;
      case NotMeasured notMeasured -> OutcomeCode.NOT_MEASURED;
      case NoVolume() -> OutcomeCode.NO_VOLUME;
      case Met() -> OutcomeCode.MET;
      case BelowExpected below -> OutcomeCode.BELOW_EXPECTED;
      case Undecided undecided -> OutcomeCode.UNDECIDED;
      case BelowMinimum below -> OutcomeCode.BELOW_MINIMUM;
    };
  }

  /// The clause takes no part in any score.
  sealed interface LeftOut extends Outcome {}

  /// The clause counts, with an attainment from 0 to 100.
  sealed interface Scored extends Outcome {
    BigDecimal attainment();
  }

  /// Why a measurement is not one.
  sealed interface Shortfall {
    /// Measures are absent.
    record Absent(List<Gap> gaps) implements Shortfall {
      public Absent {
        gaps = List.copyOf(gaps);
      }
    }

    /// The sample is smaller than the clause asks for, or there is none although contacts were
    /// handled.
    record SmallSample(BigDecimal sample, BigDecimal required) implements Shortfall {}
  }

  /// The month is one of the contract's ramp.
  record Ramp() implements LeftOut {}

  /// A clause that is scored by quarters, in a month that ends neither a quarter nor the contract.
  record NotDue() implements LeftOut {}

  /// A relief covers the clause in this month.
  ///
  /// @param why a sentence with the relief's figures or its decision
  record Excused(String why) implements LeftOut {}

  /// The vendor owes measures and still has time; such a scorecard cannot be published.
  ///
  /// @param until the last day on which the report is in time
  record Pending(List<Gap> gaps, LocalDate until) implements LeftOut {
    public Pending {
      gaps = List.copyOf(gaps);
    }
  }

  /// The vendor did not give what it owes. Silence is a breach of its own, so it scores 0.
  record NotReported(Shortfall shortfall) implements Scored {
    @Override
    public BigDecimal attainment() {
      return BigDecimal.ZERO;
    }
  }

  /// The client did not give what it owes: a missed obligation of the client, which costs the
  /// vendor nothing.
  record NotMeasured(Shortfall shortfall) implements LeftOut {}

  /// There was nothing to measure.
  record NoVolume() implements LeftOut {}

  /// At least as good as expected.
  record Met() implements Scored {
    @Override
    public BigDecimal attainment() {
      return Attainment.FULL;
    }
  }

  /// Between what is expected and the minimum.
  record BelowExpected(BigDecimal attainment) implements Scored {}

  /// Worse than the minimum, but not so far that chance could not explain it, where the clause
  /// requires evidence.
  record Undecided(BigDecimal attainment, ChanceTest test) implements Scored {}

  /// Worse than the minimum.
  ///
  /// @param test what showed that it is no chance, where the clause requires evidence
  record BelowMinimum(BigDecimal attainment, @Nullable ChanceTest test) implements Scored {}
}
