package dev.plumbline.contract.incentive.behaviour;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A figure that the check supposes, because no contract and no scenario says it.
public enum Assumption {
  VENDOR_MARGIN(
      "vendorMarginPercent",
      "15",
      Unit.PERCENT,
      "What the vendor keeps of the planned fee after its cost",
      "Working value; vendors do not publish it by contract. Ask for the vendor's calculation."),
  COST_PER_PAID_HOUR(
      "costPerPaidHour",
      null,
      Unit.MONEY,
      "What one paid hour of an agent costs the vendor, all included",
      "Follows from the planned fee, the vendor's margin and the paid hours, unless it is given."),
  UTILISATION(
      "utilisationPercent",
      "60",
      Unit.PERCENT,
      "Share of paid hours in which agents handle contacts, where the scenario has no paidHours",
      "Workforce planning: 85 % occupancy of the 70 % of paid hours that agents are available."),
  LONGER_HANDLING(
      "longerHandlingPercent",
      "10",
      Unit.PERCENT,
      "How much longer each contact is handled",
      Texts.SIZE),
  RUSHED_SHARE(
      "rushedSharePercent", "20", Unit.PERCENT, "Share of contacts that are rushed", Texts.SIZE),
  RUSHED_TIME(
      "rushedTimePercent",
      "50",
      Unit.PERCENT,
      "Time that a rushed contact takes, of the usual",
      Texts.SIZE),
  HANG_UP_SHARE(
      "hangUpSharePercent",
      "5",
      Unit.PERCENT,
      "Share of contacts that are ended as soon as they begin",
      Texts.SIZE),
  COMES_BACK(
      "comesBackPercent",
      "50",
      Unit.PERCENT,
      "Share of the customers of rushed and ended contacts who make contact again",
      Texts.SIZE),
  REPEAT_SHARE(
      "repeatSharePercent",
      "10",
      Unit.PERCENT,
      "Share of contacts whose matter is left open, so that the customer comes back",
      Texts.SIZE),
  FEWER_HOURS(
      "fewerHoursPercent",
      "10",
      Unit.PERCENT,
      "Share of the paid hours that are not staffed",
      Texts.SIZE),
  LOST_CONTACTS(
      "lostContactsPercent",
      "5",
      Unit.PERCENT,
      "Share of the contacts handled that give up instead",
      Texts.SIZE),
  LONGER_WAITS(
      "longerWaitsPercent",
      "30",
      Unit.PERCENT,
      "By how much waits grow, and answers in time become fewer",
      Texts.SIZE),
  SURVEYS_LEFT_OUT(
      "surveysLeftOutPercent",
      "30",
      Unit.PERCENT,
      "Share of the surveys that are not taken, those of unhappy customers first",
      Texts.SIZE),
  CLAIMED_RESOLUTION(
      "claimedResolutionPercent",
      "25",
      Unit.PERCENT,
      "Share of the unresolved contacts that are reported as resolved",
      Texts.SIZE),
  OVERSTATEMENT(
      "overstatementPercent",
      "5",
      Unit.PERCENT,
      "By how much paid hours and heads are reported too high",
      Texts.SIZE),
  BAD_MONTH(
      "badMonthPercent",
      "5",
      Unit.PERCENT,
      "How far below its minimum a metric lies in a month that is hidden",
      Texts.SIZE),
  BREACH_SAVING(
      "breachSavingPercent",
      "10",
      Unit.PERCENT,
      "Share of the paid hours that giving up on one clause saves",
      "Working value. Ask operations what keeping the target takes.");

  /// What an assumption is counted in.
  public enum Unit {
    PERCENT,
    /// The currency of the contract.
    MONEY
  }

  private static final class Texts {
    private static final String SIZE =
        "Working value: large enough to be worth it, small enough to pass. No study stands behind"
            + " it.";
  }

  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000);

  private final String code;
  private final @Nullable BigDecimal usual;
  private final Unit unit;
  private final String meaning;
  private final String source;

  Assumption(String code, @Nullable String usual, Unit unit, String meaning, String source) {
    this.code = code;
    this.usual = usual == null ? null : new BigDecimal(usual);
    this.unit = unit;
    this.meaning = meaning;
    this.source = source;
  }

  public static Optional<Assumption> find(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
  }

  public String code() {
    return code;
  }

  /// The value where none is given; empty where it follows from others.
  public Optional<BigDecimal> usual() {
    return Optional.ofNullable(usual);
  }

  public Unit unit() {
    return unit;
  }

  /// The lowest value that makes sense. Hours that nobody works in cannot be the base of others.
  public BigDecimal least() {
    return this == UTILISATION ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  /// The highest value that makes sense.
  public BigDecimal most() {
    return switch (unit) {
      case PERCENT -> MOST_PERCENT;
      case MONEY -> MOST_MONEY;
    };
  }

  public String meaning() {
    return meaning;
  }

  public String source() {
    return source;
  }
}
