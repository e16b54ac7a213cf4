package dev.plumbline.kernel.pricing;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a vendor is paid for: a base model, alone or with additions. Amounts and rates are in the
/// contract's currency; rates may be finer than its minor unit. Constructors refuse what breaks the
/// model's rules; the `check` methods find the same in values that were written elsewhere.
public sealed interface PricingModel {

  /// The measures without which there is no fee.
  Set<String> measures();

  /// The model without its additions.
  BaseModel base();

  /// The base model with its additions.
  ///
  /// @param additions null or empty where there are none
  static PricingModel of(BaseModel base, @Nullable Additions additions) {
    return additions == null || additions.isEmpty() ? base : new WithAdditions(base, additions);
  }

  /// What the bulk of the fee is worked out of.
  sealed interface BaseModel extends PricingModel {
    @Override
    default BaseModel base() {
      return this;
    }
  }

  /// A base model and what the contract adds to it.
  record WithAdditions(BaseModel base, Additions additions) implements PricingModel {
    @Override
    public Set<String> measures() {
      Set<String> measures = new TreeSet<>(base.measures());
      measures.addAll(additions.measures());
      return measures;
    }
  }

  /// The same amount every month.
  record Fixed(BigDecimal monthlyAmount) implements BaseModel {
    public Fixed {
      check(Shape.in(null), monthlyAmount).require();
    }

    public static Shape check(Shape shape, @Nullable BigDecimal monthlyAmount) {
      return shape.amount("monthlyAmount", monthlyAmount);
    }

    @Override
    public Set<String> measures() {
      return Set.of();
    }
  }

  /// A rate for each contact, in tiers: a contact is paid at the rate of the tier that it falls in,
  /// so one contact more never lowers the fee of those before it.
  ///
  /// @param measure the measure that is paid for, such as `contactsHandled`
  /// @param tiers from 0 upwards, each up to where the next begins
  record PerContact(String measure, List<Tier> tiers) implements BaseModel {
    public PerContact {
      tiers = List.copyOf(tiers);
      check(Shape.in(null), measure, tiers, Tier::from, Tier::rate).require();
    }

    public static <T> Shape check(
        Shape shape,
        @Nullable String measure,
        @Nullable List<T> tiers,
        Function<T, @Nullable BigDecimal> from,
        Function<T, @Nullable BigDecimal> rate) {
      return Tiers.check(shape, tiers, from, rate)
          .measure("measure", measure, Payable::contact, "measure that vendors count by line");
    }

    @Override
    public Set<String> measures() {
      return Set.of(measure);
    }
  }

  /// A rate for each minute of work, in tiers like those of [PerContact]: Σ seconds × rate / 60.
  ///
  /// @param seconds the measures that are added up, such as talk, hold and wrap; none twice
  /// @param tiers from 0 minutes a month upwards
  record PerMinute(List<String> seconds, List<Tier> tiers) implements BaseModel {

    /// What handling a contact takes.
    public static final List<String> HANDLING =
        List.of("talkSeconds", "holdSeconds", "wrapSeconds");

    public PerMinute {
      seconds = List.copyOf(seconds);
      tiers = List.copyOf(tiers);
      check(Shape.in(null), seconds, tiers, Tier::from, Tier::rate).require();
    }

    public static <T> Shape check(
        Shape shape,
        @Nullable List<String> seconds,
        @Nullable List<T> tiers,
        Function<T, @Nullable BigDecimal> from,
        Function<T, @Nullable BigDecimal> rate) {
      return Tiers.check(shape, tiers, from, rate)
          .rule(seconds == null || !seconds.isEmpty(), "seconds", "empty", "must not be empty")
          .part("seconds", seconds, PerMinute::checkSeconds);
    }

    private static void checkSeconds(Shape shape, List<String> seconds) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < seconds.size(); i++) {
        @Nullable String code = seconds.get(i);
        String place = String.valueOf(i);
        shape
            .measure(place, code, Payable::seconds, "measure of seconds that agents work")
            .rule(code == null || seen.add(code), place, "duplicate", "is listed before");
      }
    }

    @Override
    public Set<String> measures() {
      return new TreeSet<>(seconds);
    }
  }

  /// A rate for each FTE-month. FTE-months are `headcountAverage`: the only measure of people, and
  /// the average number of agents over a month is that many agents for the month.
  record Fte(BigDecimal rate) implements BaseModel {
    public static final String MEASURE = "headcountAverage";

    public Fte {
      check(Shape.in(null), rate).require();
    }

    public static Shape check(Shape shape, @Nullable BigDecimal rate) {
      return shape.notNegative("rate", rate);
    }

    @Override
    public Set<String> measures() {
      return Set.of(MEASURE);
    }
  }

  /// A rate for each hour. Hours are `paidHours`: what the vendor pays its agents for, and the
  /// whole that shrinkage is a share of, so padding it shows.
  record Hourly(BigDecimal rate) implements BaseModel {
    public static final String MEASURE = "paidHours";

    public Hourly {
      check(Shape.in(null), rate).require();
    }

    public static Shape check(Shape shape, @Nullable BigDecimal rate) {
      return shape.notNegative("rate", rate);
    }

    @Override
    public Set<String> measures() {
      return Set.of(MEASURE);
    }
  }

  /// A rate for each contact that was resolved (`contactsResolvedFirst`), payable only in months
  /// that meet the gate.
  record Outcome(BigDecimal rate, QualityGate gate) implements BaseModel {
    public static final String MEASURE = "contactsResolvedFirst";

    public Outcome {
      check(Shape.in(null), rate).require();
    }

    /// Of the model alone; its gate has [QualityGate#check].
    public static Shape check(Shape shape, @Nullable BigDecimal rate) {
      return shape.notNegative("rate", rate);
    }

    @Override
    public Set<String> measures() {
      Set<String> measures = new TreeSet<>(gate.measures());
      measures.add(MEASURE);
      return measures;
    }
  }

  /// The rate from a volume on.
  ///
  /// @param from the volume at which the tier begins; it ends just below the next tier's
  record Tier(BigDecimal from, BigDecimal rate) {
    public Tier {
      Shape.in(null).notNegative("from", from).notNegative("rate", rate).require();
    }
  }
}
