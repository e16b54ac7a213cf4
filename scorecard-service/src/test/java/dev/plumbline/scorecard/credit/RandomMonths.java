package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;

import dev.plumbline.scorecard.scoring.terms.Window;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Months of a contract made up from a seed: breaches, misses and months met in rows of their own,
/// so that every count is completed often.
///
/// @param clauses the same in all months
/// @param months from January 2021 on
/// @param percentOfFees that are at risk
/// @param capPercent of the fees
/// @param ramp how many of the months are of the ramp
record RandomMonths(
    List<RandomClause> clauses,
    List<RandomMonth> months,
    int percentOfFees,
    int capPercent,
    int ramp) {

  private static final List<Window> WINDOWS = List.of(Window.values());

  /// A clause; it has another code from one month on.
  record RandomClause(
      int number,
      Window window,
      int allocationPercent,
      boolean escalating,
      @Nullable Integer earnBackMonths,
      int renamed) {

    String code(int month) {
      return "c" + number + (month < renamed ? "" : "-again");
    }

    Optional<String> predecessor(int month) {
      return month < renamed ? Optional.empty() : Optional.of("c" + number);
    }
  }

  /// A month.
  ///
  /// @param fee the invoice in cents; absent where there is none
  /// @param outcomes by clause, in the letters of [TestOutcomes]
  /// @param own what each clause's month alone comes to, in per cent
  /// @param windows the months that each clause answers for
  record RandomMonth(
      boolean scored,
      @Nullable Integer fee,
      String outcomes,
      List<Integer> own,
      List<List<YearMonth>> windows) {}

  static RandomMonths of(long seed) {
    Random random = new Random(seed);
    int length = 1 + random.nextInt(40);
    int ramp = random.nextInt(3);
    List<RandomClause> clauses = new ArrayList<>();
    for (int number = 0; number < 1 + random.nextInt(4); number++) {
      clauses.add(
          new RandomClause(
              number,
              WINDOWS.get(random.nextInt(WINDOWS.size())),
              random.nextInt(80),
              random.nextBoolean(),
              random.nextInt(4) == 0 ? null : 1 + random.nextInt(4),
              random.nextInt(60)));
    }
    List<RandomMonth> months = new ArrayList<>();
    StringBuilder moods = new StringBuilder("MMMM");
    for (int i = 0; i < length; i++) {
      months.add(month(i, ramp, clauses, moods, random));
    }
    return new RandomMonths(clauses, months, random.nextInt(40), random.nextInt(20), ramp);
  }

  private static RandomMonth month(
      int i, int ramp, List<RandomClause> clauses, StringBuilder moods, Random random) {
    StringBuilder outcomes = new StringBuilder();
    List<Integer> own = new ArrayList<>();
    List<List<YearMonth>> windows = new ArrayList<>();
    YearMonth month = JANUARY.plusMonths(i);
    for (RandomClause clause : clauses) {
      if (random.nextInt(4) == 0) {
        moods.setCharAt(clause.number(), "MMXXEUN".charAt(random.nextInt(7)));
      }
      boolean quarterly = clause.window() == Window.QUARTER;
      char outcome = random.nextInt(12) == 0 ? '-' : moods.charAt(clause.number());
      outcomes.append(quarterly && month.getMonthValue() % 3 != 0 ? 'Q' : i < ramp ? '-' : outcome);
      own.add(86 + random.nextInt(6));
      List<YearMonth> window = new ArrayList<>(List.of(month));
      for (int back = 1; quarterly && back < 3 && i - back >= ramp; back++) {
        if (random.nextInt(4) > 0) {
          window.addFirst(month.minusMonths(back));
        }
      }
      windows.add(window);
    }
    return new RandomMonth(
        random.nextInt(25) > 0,
        random.nextInt(8) == 0 ? null : random.nextInt(3_000_000),
        outcomes.toString(),
        own,
        windows);
  }
}
