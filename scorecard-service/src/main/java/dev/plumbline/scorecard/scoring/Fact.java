package dev.plumbline.scorecard.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/// What a reader of the scorecard has to know beside the figures.
public sealed interface Fact {

  /// Its name, as it is stored and shown.
  enum Code {
    LATE_REPORT,
    MISSING_REPORT,
    NO_COUNTER_DATA,
    TERMINATION_RIGHT,
    OPEN_CREDITS
  }

  default Code code() {
    return switch (this) {
      case LateReport late -> Code.LATE_REPORT;
      case MissingReport missing -> Code.MISSING_REPORT;
      case NoCounterData none -> Code.NO_COUNTER_DATA;
      case TerminationRight right -> Code.TERMINATION_RIGHT;
      case OpenCredits open -> Code.OPEN_CREDITS;
    };
  }

  /// A sentence with the figures.
  String detail();

  /// The vendor's first report of the month came after its last day.
  record LateReport(Instant submittedAt, LocalDate lastDay) implements Fact {
    @Override
    public String detail() {
      return "The vendor reported at %s; the last day was %s.".formatted(submittedAt, lastDay);
    }
  }

  /// The last day has passed without a report of the vendor.
  record MissingReport(LocalDate lastDay) implements Fact {
    @Override
    public String detail() {
      return "The vendor has not reported; the last day was %s.".formatted(lastDay);
    }
  }

  /// What would show that a clause is gamed cannot be worked out, because the contract declares
  /// measures unavailable.
  ///
  /// @param counterMetrics those without data
  /// @param unavailable the measures they lack
  record NoCounterData(String clause, List<String> counterMetrics, List<String> unavailable)
      implements Fact {
    public NoCounterData {
      counterMetrics = List.copyOf(counterMetrics);
      unavailable = List.copyOf(unavailable);
    }

    @Override
    public String detail() {
      return "Clause %s: no data for %s; the contract declares %s unavailable."
          .formatted(clause, String.join(", ", counterMetrics), String.join(", ", unavailable));
    }
  }

  /// A clause has become chronic, so that the client may terminate the contract.
  ///
  /// @param defaults the months that made it so
  record TerminationRight(String clause, List<YearMonth> defaults) implements Fact {
    public TerminationRight {
      defaults = List.copyOf(defaults);
    }

    @Override
    public String detail() {
      return "Clause %s failed chronically, in %s: a right to terminate arises."
          .formatted(clause, listed(defaults));
    }
  }

  /// Clauses are in default, and what it costs cannot be worked out yet.
  ///
  /// @param months those whose amounts are not known in the contract's currency
  record OpenCredits(List<String> clauses, List<YearMonth> months) implements Fact {
    public OpenCredits {
      clauses = List.copyOf(clauses);
      months = List.copyOf(months);
    }

    @Override
    public String detail() {
      return "The credits of %s stay open: the amounts of %s are not known."
          .formatted(String.join(", ", clauses), listed(months));
    }
  }

  private static String listed(List<YearMonth> months) {
    return months.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
  }
}
