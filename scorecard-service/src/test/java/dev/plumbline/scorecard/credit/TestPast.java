package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.Course;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scoring.CreditHistory;
import dev.plumbline.scorecard.scoring.CreditHistory.OpenCredit;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.scoring.CreditHistory.PastMoney;
import dev.plumbline.scorecard.scoring.History;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What earlier months came to, in few words.
///
/// A clause's months are letters, the last that of the month before: `M` met, `E` below expected,
/// `F` the same and in default for it, `X` below the minimum, `N` not reported, `x` below the
/// minimum by three months but not by itself, `-` left out, ` ` never scored.
final class TestPast {

  private final YearMonth period;
  private final Map<YearMonth, PastMoney> money = new HashMap<>();
  private final Map<String, PastCourse> courses = new HashMap<>();
  private final List<OpenCredit> open = new ArrayList<>();

  private TestPast(YearMonth period) {
    this.period = period;
  }

  static TestPast before(YearMonth period) {
    return new TestPast(period);
  }

  TestPast months(String clause, String letters) {
    return months(clause, clause, letters);
  }

  /// Of a clause that was called otherwise once.
  TestPast months(String clause, String origin, String letters) {
    Course course = Course.NEW;
    for (int i = 0; i < letters.length(); i++) {
      course = after(course, letters.charAt(i), period.minusMonths(letters.length() - i));
    }
    courses.put(clause, new PastCourse(origin, course));
    return this;
  }

  private static Course after(Course course, char letter, YearMonth month) {
    return switch (letter) {
      case 'M' -> course.met(month);
      case 'E' -> course.missed(month);
      case 'F' -> course.inDefaultByMisses(month, true);
      case 'X', 'N' -> course.inDefault(month, true);
      case 'x' -> course.inDefault(month, false);
      case '-' -> course.leftOut(month);
      case ' ' -> course;
      default -> throw new IllegalArgumentException("unknown month " + letter);
    };
  }

  /// The money of a month: fee, at risk, cap and credits, in euros.
  TestPast money(int monthsAgo, String... amounts) {
    return money("EUR", monthsAgo, amounts);
  }

  TestPast money(String currency, int monthsAgo, String... amounts) {
    money.put(
        period.minusMonths(monthsAgo),
        new PastMoney(
            amount(amounts[0], currency),
            amount(amounts[1], currency),
            amount(amounts[2], currency),
            amount(amounts[3], currency)));
    return this;
  }

  TestPast open(int monthsAgo, String clause, String amount) {
    return open(monthsAgo, clause, clause, amount);
  }

  TestPast open(int monthsAgo, String clause, String origin, String amount) {
    open.add(new OpenCredit(period.minusMonths(monthsAgo), clause, origin, amount(amount, "EUR")));
    return this;
  }

  private static Money amount(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  History history() {
    return new History(List.of(), new CreditHistory(money, courses, open));
  }
}
