package dev.plumbline.kernel.pricing;

import static java.util.stream.Collectors.joining;

import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Collects everything that is wrong with a pricing model, each with its place. The models bring
/// the rules (their `check` methods) and hold themselves to them; whoever reads a model from
/// somewhere else runs the same rules on what was written, and gets all answers at once.
///
/// What is missing (null) is passed over: that it is missing is somebody else's finding.
public final class Shape {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String path;
  private final @Nullable Currency currency;
  private final List<ShapeViolation> found;

  private Shape(String path, @Nullable Currency currency, List<ShapeViolation> found) {
    this.path = path;
    this.currency = currency;
    this.found = found;
  }

  /// Nothing found yet.
  ///
  /// @param currency that amounts are paid in; null where it is not known
  public static Shape in(@Nullable Currency currency) {
    return new Shape("", currency, new ArrayList<>());
  }

  /// What was found so far, in the order of the rules.
  public List<ShapeViolation> violations() {
    return List.copyOf(found);
  }

  /// Applies rules to a part, if it is there.
  public <T> Shape part(String field, @Nullable T part, BiConsumer<Shape, T> rules) {
    if (part != null) {
      rules.accept(at(field), part);
    }
    return this;
  }

  void require() {
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(
          found.stream().map(ShapeViolation::toString).collect(joining("; ")));
    }
  }

  Shape at(String field) {
    String escaped = field.replace("~", "~0").replace("/", "~1");
    return new Shape(path + "/" + escaped, currency, found);
  }

  Shape rule(boolean holds, String field, String code, String message) {
    if (!holds) {
      found.add(new ShapeViolation(at(field).path, code, message));
    }
    return this;
  }

  Shape notNegative(String field, @Nullable BigDecimal value) {
    return rule(value == null || value.signum() >= 0, field, "negative", "must not be negative");
  }

  Shape aboveZero(String field, @Nullable BigDecimal value) {
    return rule(value == null || value.signum() > 0, field, "not-positive", "must be above 0");
  }

  Shape atMostHundred(String field, @Nullable BigDecimal percent) {
    return rule(
        percent == null || percent.compareTo(HUNDRED) <= 0,
        field,
        "above-hundred",
        "must not be above 100");
  }

  /// An amount that is paid as it stands, so the currency must have its decimals.
  Shape amount(String field, @Nullable BigDecimal amount) {
    return notNegative(field, amount)
        .rule(
            amount == null || !isFinerThanMinorUnit(amount),
            field,
            "too-many-decimals",
            "has more decimals than the currency's minor unit");
  }

  private boolean isFinerThanMinorUnit(BigDecimal amount) {
    return currency != null
        && currency.getDefaultFractionDigits() >= 0
        && amount.stripTrailingZeros().scale() > Money.decimals(currency);
  }

  /// @param kind of measure that suits, in words that follow "is not the code of a known"
  Shape measure(
      String field, @Nullable String code, Predicate<MeasureDefinition> suits, String kind) {
    return rule(
        code == null || KnownMeasures.find(code).filter(suits).isPresent(),
        field,
        "unknown-measure",
        "is not the code of a known " + kind);
  }
}
