package dev.plumbline.kernel.metric;

import java.math.BigDecimal;

/// What a clause holds against a metric's value: what is expected, and the minimum below which a
/// value is a breach. Constructors refuse a minimum that is stricter than what is expected.
public sealed interface Target {

  /// For HIGHER_IS_BETTER.
  record AtLeast(BigDecimal expected, BigDecimal minimum) implements Target {
    public AtLeast {
      require(minimum.compareTo(expected) <= 0);
    }
  }

  /// For LOWER_IS_BETTER.
  record AtMost(BigDecimal expected, BigDecimal minimum) implements Target {
    public AtMost {
      require(minimum.compareTo(expected) >= 0);
    }
  }

  /// For WITHIN_BAND: the expected band lies inside the minimum band.
  record Within(Band expected, Band minimum) implements Target {
    public Within {
      require(
          minimum.low().compareTo(expected.low()) <= 0
              && minimum.high().compareTo(expected.high()) >= 0);
    }
  }

  /// A closed range.
  record Band(BigDecimal low, BigDecimal high) {
    public Band {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("a band's low is not above its high");
      }
    }

    public boolean contains(BigDecimal value) {
      return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
  }

  /// Whether the value is at least as good as expected.
  default boolean isMetBy(BigDecimal value) {
    return switch (this) {
      case AtLeast target -> value.compareTo(target.expected) >= 0;
      case AtMost target -> value.compareTo(target.expected) <= 0;
      case Within target -> target.expected.contains(value);
    };
  }

  /// Whether the value is worse than the minimum.
  default boolean isBreachedBy(BigDecimal value) {
    return switch (this) {
      case AtLeast target -> value.compareTo(target.minimum) < 0;
      case AtMost target -> value.compareTo(target.minimum) > 0;
      case Within target -> !target.minimum.contains(value);
    };
  }

  private static void require(boolean minimumIsNotStricter) {
    if (!minimumIsNotStricter) {
      throw new IllegalArgumentException("minimum is stricter than expected");
    }
  }
}
