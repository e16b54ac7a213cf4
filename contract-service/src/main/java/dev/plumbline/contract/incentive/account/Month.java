package dev.plumbline.contract.incentive.account;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A month as the vendor reports it, and the hours that it really pays for.
///
/// @param reported pooled over the scope
/// @param paidHours what the vendor pays its agents for, whatever it reports
/// @param breached clauses that are in default whatever the measures say
/// @param standIn the fee where nothing is reported that one could be worked out of; else null
public record Month(
    Measures reported, BigDecimal paidHours, Set<String> breached, @Nullable Money standIn) {

  public static final String PAID_HOURS = "paidHours";
  public static final List<String> HANDLING = List.of("talkSeconds", "holdSeconds", "wrapSeconds");
  private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

  public Month {
    breached = Set.copyOf(breached);
  }

  /// The month as planned. Paid hours are the scenario's, or else follow from the time that
  /// contacts are handled; empty where the scenario has neither.
  ///
  /// @param utilisation share of paid hours in which contacts are handled
  public static Optional<Month> planned(Measures measures, BigDecimal utilisation) {
    return measures
        .find(PAID_HOURS)
        .or(
            () ->
                measures
                    .find(HANDLING.getFirst())
                    .map(talk -> handlingSeconds(measures))
                    .map(
                        seconds ->
                            seconds.divide(
                                SECONDS_PER_HOUR.multiply(utilisation), MathContext.DECIMAL128)))
        .map(hours -> new Month(measures, hours, Set.of(), null));
  }

  /// Hold and wrap count as 0 where they are not known: a talk time stands for the whole then.
  private static BigDecimal handlingSeconds(Measures measures) {
    return HANDLING.stream()
        .flatMap(code -> measures.find(code).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public Month reporting(Measures measures) {
    return new Month(measures, paidHours, breached, standIn);
  }

  public Month working(BigDecimal hours) {
    return new Month(reported, hours, breached, standIn);
  }

  public Month breaching(Set<String> clauses) {
    return new Month(reported, paidHours, clauses, standIn);
  }

  /// Without a report; a fee that is known otherwise stands in.
  public Month silent(Money fee) {
    return new Month(Measures.NONE, paidHours, breached, fee);
  }
}
