package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;

import dev.plumbline.scorecard.credit.RandomMonths.RandomClause;
import dev.plumbline.scorecard.credit.RandomMonths.RandomMonth;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The domain's text on credits a second time, as it is read: each month looks back over all months
/// before it and keeps no count. It shares no arithmetic with the real thing.
final class NaiveMonths {

  /// By month, what each clause pays, as `clause base uncapped amount`; absent while it is open.
  final List<List<String>> credits = new ArrayList<>();

  /// By month, what comes back, as `clause month amount`.
  final List<List<String>> returned = new ArrayList<>();

  /// By month, the clauses that are chronic.
  final List<Set<String>> chronic = new ArrayList<>();

  private final RandomMonths contract;
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, BigInteger> paid = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final List<@Nullable BigInteger> fees = new ArrayList<>();
  private final List<@Nullable BigInteger> used = new ArrayList<>();

  NaiveMonths(RandomMonths contract) {
    this.contract = contract;
    for (int i = 0; i < contract.months().size(); i++) {
      month(i);
    }
  }

  private void month(int i) {
    RandomMonth month = contract.months().get(i);
    credits.add(new ArrayList<>());
    returned.add(new ArrayList<>());
    chronic.add(new HashSet<>());
    fees.add(null);
    used.add(null);
    if (!month.scored()) {
      return;
    }
    for (RandomClause clause : contract.clauses()) {
      kinds.put(clause.number() + "/" + i, kind(clause, i));
      if (isChronic(clause, i)) {
        chronic.get(i).add(clause.code(i));
      }
    }
    BigInteger fee = fee(i);
    fees.set(i, fee);
    if (fee != null) {
      pay(i, fee);
    }
    contract.clauses().forEach(clause -> earnBack(clause, i));
  }

  /// D and d in default, d without counting; F and f the same by misses; m missed, M met, - left
  /// out.
  private String kind(RandomClause clause, int i) {
    char outcome = contract.months().get(i).outcomes().charAt(clause.number());
    int own = contract.months().get(i).own().get(clause.number());
    boolean rolling = clause.window() == Window.ROLLING_3;
    return switch (outcome) {
      case 'M' -> "M";
      case '-', 'Q' -> "-";
      case 'N' -> "D";
      case 'X' -> rolling && own >= 89 ? "d" : "D";
      default -> {
        int misses = 1;
        for (int j = i - 1; j >= i - 11 && !"Ff".contains(kindOf(clause, j)); j--) {
          misses += kindOf(clause, j).equals("m") ? 1 : 0;
        }
        yield misses < 4 ? "m" : rolling && own >= 90 ? "f" : "F";
      }
    };
  }

  private String kindOf(RandomClause clause, int month) {
    return kinds.getOrDefault(clause.number() + "/" + month, "-");
  }

  /// All months up to this one in which the clause was not left out.
  private String history(RandomClause clause, int from, int to) {
    StringBuilder history = new StringBuilder();
    for (int j = from; j <= to; j++) {
      history.append(kindOf(clause, j));
    }
    return history.toString().replace("-", "");
  }

  private boolean isChronic(RandomClause clause, int i) {
    boolean lasts = false;
    int countsFrom = 0;
    for (int j = 0; j <= i; j++) {
      String kind = kindOf(clause, j);
      if (lasts && kind.equals("M") && history(clause, 0, j).endsWith("MMMMMM")) {
        lasts = false;
        countsFrom = j + 1;
      } else if (!lasts && "DF".contains(kind)) {
        String year = history(clause, Math.max(countsFrom, j - 11), j);
        lasts =
            history(clause, countsFrom, j).matches(".*[DF][DF][DF]")
                || year.replaceAll("[^DF]", "").length() >= 5;
      }
    }
    return lasts;
  }

  private @Nullable BigInteger fee(int i) {
    Integer invoice = contract.months().get(i).fee();
    if (invoice != null) {
      return BigInteger.valueOf(invoice);
    }
    BigInteger sum = BigInteger.ZERO;
    int count = 0;
    for (int j = Math.max(0, i - 3); j < i; j++) {
      BigInteger fee = fees.get(j);
      sum = fee == null ? sum : sum.add(fee);
      count += fee == null ? 0 : 1;
    }
    return count == 0
        ? null
        : new BigDecimal(sum)
            .divide(BigDecimal.valueOf(count), 0, RoundingMode.HALF_EVEN)
            .toBigIntegerExact();
  }

  private void pay(int i, BigInteger fee) {
    Map<String, BigInteger> bases = new HashMap<>();
    TreeMap<String, BigInteger> monthly = new TreeMap<>();
    TreeMap<String, BigInteger> quarterly = new TreeMap<>();
    BigInteger left = BigInteger.ZERO;
    boolean open = false;
    for (int j = i - i % 3; j < i; j++) {
      if (j >= contract.ramp()) {
        open = open || fees.get(j) == null;
        left = fees.get(j) == null ? left : left.add(cap(fees.get(j))).subtract(used.get(j));
      }
    }
    for (RandomClause clause : contract.clauses()) {
      String kind = kindOf(clause, i);
      boolean ofQuarter = clause.window() == Window.QUARTER;
      if ("DdFf".contains(kind) && clause.allocationPercent() > 0 && !(ofQuarter && open)) {
        BigInteger base = BigInteger.ZERO;
        for (YearMonth month : contract.months().get(i).windows().get(clause.number())) {
          int j = (month.getYear() - 2021) * 12 + month.getMonthValue() - JANUARY.getMonthValue();
          base = base.add(atRisk(j == i ? fee : fees.get(j)));
        }
        String before = history(clause, 0, i - 1);
        boolean twice = clause.escalating() && "DF".contains(kind) && before.matches(".*[DdFf]");
        BigDecimal percent = BigDecimal.valueOf(clause.allocationPercent() * (twice ? 2L : 1L));
        bases.put(clause.code(i), base);
        BigInteger credit = NaiveCredits.percent(base, percent);
        if (credit.signum() > 0) {
          (ofQuarter ? quarterly : monthly).put(clause.code(i), credit);
        }
      }
    }
    Map<String, BigInteger> all = new TreeMap<>(NaiveCredits.cut(monthly, cap(fee)));
    left = left.add(cap(fee)).subtract(sum(all));
    all.putAll(NaiveCredits.cut(quarterly, left));
    used.set(i, sum(all));
    monthly.putAll(quarterly);
    all.forEach(
        (code, amount) -> {
          credits
              .get(i)
              .add("%s %s %s %s".formatted(code, bases.get(code), monthly.get(code), amount));
          paid.put(code.replace("-again", "") + "/" + i, amount);
        });
  }

  private void earnBack(RandomClause clause, int i) {
    Integer run = clause.earnBackMonths();
    if (run == null
        || !kindOf(clause, i).equals("M")
        || !history(clause, 0, i).endsWith("M".repeat(run))) {
      return;
    }
    for (int j = 0; j < i; j++) {
      String key = "c" + clause.number() + "/" + j;
      BigInteger credit = paid.getOrDefault(key, BigInteger.ZERO);
      boolean barred = false;
      for (int k = j; k <= i; k++) {
        barred = barred || chronic.get(k).contains(clause.code(k));
      }
      if (credit.signum() > 0 && !barred && given.add(key)) {
        returned.get(i).add("%s %s %s".formatted(clause.code(i), JANUARY.plusMonths(j), credit));
      }
    }
  }

  private BigInteger atRisk(BigInteger fee) {
    return NaiveCredits.percent(fee, BigDecimal.valueOf(contract.percentOfFees()));
  }

  private BigInteger cap(BigInteger fee) {
    return NaiveCredits.percent(fee, BigDecimal.valueOf(contract.capPercent()));
  }

  private static BigInteger sum(Map<String, BigInteger> credits) {
    return credits.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
  }
}
