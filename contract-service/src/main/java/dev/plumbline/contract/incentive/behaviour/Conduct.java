package dev.plumbline.contract.incentive.behaviour;

import static dev.plumbline.contract.incentive.behaviour.Assumption.COMES_BACK;
import static dev.plumbline.contract.incentive.behaviour.Assumption.FEWER_HOURS;
import static dev.plumbline.contract.incentive.behaviour.Assumption.HANG_UP_SHARE;
import static dev.plumbline.contract.incentive.behaviour.Assumption.LONGER_WAITS;
import static dev.plumbline.contract.incentive.behaviour.Assumption.LOST_CONTACTS;
import static dev.plumbline.contract.incentive.behaviour.Assumption.OVERSTATEMENT;
import static dev.plumbline.contract.incentive.behaviour.Assumption.REPEAT_SHARE;
import static dev.plumbline.contract.incentive.behaviour.Assumption.RUSHED_SHARE;
import static dev.plumbline.contract.incentive.behaviour.Assumption.RUSHED_TIME;
import static dev.plumbline.contract.incentive.behaviour.Assumption.SURVEYS_LEFT_OUT;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import dev.plumbline.contract.incentive.account.Month;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Threshold;
import java.math.BigDecimal;
import java.util.List;

/// What behaviours do to a month. Counts become expected values and may have decimals. Paid hours
/// follow the time that contacts are handled: twice the time, twice the hours.
final class Conduct {

  private static final String OFFERED = "contactsOffered";
  private static final String HANDLED = "contactsHandled";
  private static final String RESOLVED = "contactsResolvedFirst";
  private static final String SATISFIED = "surveysSatisfied";
  private static final String DISSATISFIED = "surveysDissatisfied";
  private static final List<String> BILLED = List.of(Month.PAID_HOURS, "headcountAverage");
  private static final List<String> CAPACITY =
      List.of(
          Month.PAID_HOURS,
          "headcountAverage",
          "paidUnavailableHours",
          "scheduledMinutes",
          "adherentMinutes");

  /// What contacts handled bring with them, each in its share.
  private static final List<String> OF_HANDLED =
      List.of(
          HANDLED,
          "talkSeconds",
          "holdSeconds",
          "wrapSeconds",
          RESOLVED,
          "contactsNotResolvableAtFirstLevel",
          "repeatContacts",
          "repeatContactsSameDay",
          "transfers",
          "escalations",
          "surveysInvited",
          "surveysAnswered",
          SATISFIED,
          DISSATISFIED,
          "complaints");

  private final Assumptions assumptions;

  Conduct(Assumptions assumptions) {
    this.assumptions = assumptions;
  }

  Month longerHandling(Month month) {
    return handling(month, ONE.add(assumptions.share(Assumption.LONGER_HANDLING)));
  }

  Month rushedContacts(Month month) {
    return cutShort(month, assumptions.share(RUSHED_SHARE), assumptions.share(RUSHED_TIME));
  }

  Month instantHangUps(Month month) {
    return cutShort(month, assumptions.share(HANG_UP_SHARE), ZERO);
  }

  /// Those who are cut short are neither resolved nor satisfied; those of them who come back are
  /// served as everybody else.
  private Month cutShort(Month month, BigDecimal share, BigDecimal time) {
    BigDecimal again = share.multiply(assumptions.share(COMES_BACK));
    BigDecimal served = ONE.subtract(share);
    Measures before = month.reported();
    Month changed = handling(month, served.add(share.multiply(time)).add(again));
    Edited edited = Edited.of(changed.reported()).times(served, List.of(RESOLVED, SATISFIED));
    before.find(SATISFIED).ifPresent(it -> edited.plus(DISSATISFIED, it.multiply(share)));
    return changed.reporting(repeated(edited, before, again).done());
  }

  /// A matter that is left open is not resolved at the first contact.
  Month repeatContacts(Month month) {
    BigDecimal share = assumptions.share(REPEAT_SHARE);
    Measures before = month.reported();
    Month changed = handling(month, ONE.add(share));
    Edited edited = Edited.of(changed.reported());
    before.find(HANDLED).ifPresent(it -> edited.minus(RESOLVED, it.multiply(share)));
    return changed.reporting(repeated(edited, before, share).done());
  }

  private static Edited repeated(Edited edited, Measures before, BigDecimal share) {
    before
        .find(HANDLED)
        .map(share::multiply)
        .ifPresent(
            more -> edited.plus(HANDLED, more).plus(OFFERED, more).plus("repeatContacts", more));
    return edited;
  }

  Month understaffing(Month month) {
    BigDecimal hours = ONE.subtract(assumptions.share(FEWER_HOURS));
    BigDecimal lost = assumptions.share(LOST_CONTACTS);
    BigDecimal slower = assumptions.share(LONGER_WAITS);
    BigDecimal kept = ONE.subtract(lost);
    Measures before = month.reported();
    Edited edited =
        Edited.of(before)
            .times(kept, OF_HANDLED)
            .times(kept.multiply(ONE.add(slower)), List.of("queueSecondsAnswered"))
            .times(kept.multiply(ONE.subtract(slower)), answeredInTime(before))
            .times(hours, CAPACITY);
    before.find(HANDLED).ifPresent(it -> edited.plus("contactsAbandoned", it.multiply(lost)));
    return month.reporting(edited.done()).working(month.paidHours().multiply(hours));
  }

  private static List<String> answeredInTime(Measures measures) {
    return measures.values().keySet().stream()
        .filter(
            code ->
                Threshold.find(code)
                    .filter(it -> it.kind() == Threshold.Kind.ANSWERED_WITHIN)
                    .isPresent())
        .toList();
  }

  /// Of those who are not asked, the unhappy are the first.
  Month selectedSurveys(Month month) {
    BigDecimal share = assumptions.share(SURVEYS_LEFT_OUT);
    Measures before = month.reported();
    BigDecimal kept = ONE.subtract(share);
    Edited edited =
        Edited.of(before).times(kept, List.of("surveysInvited", "surveysAnswered", "npsResponses"));
    before
        .find("surveysAnswered")
        .ifPresent(
            it ->
                edited
                    .minus(DISSATISFIED, it.multiply(share))
                    .atMost(SATISFIED, it.multiply(kept)));
    before
        .find("npsResponses")
        .ifPresent(
            it ->
                edited
                    .minus("npsDetractors", it.multiply(share))
                    .atMost("npsPromoters", it.multiply(kept)));
    return month.reporting(edited.done());
  }

  Month claimedResolution(Month month) {
    Measures before = month.reported();
    Edited edited = Edited.of(before);
    before
        .find(HANDLED)
        .flatMap(handled -> before.find(RESOLVED).map(handled::subtract))
        .map(it -> it.multiply(assumptions.share(Assumption.CLAIMED_RESOLUTION)))
        .ifPresent(more -> edited.plus(RESOLVED, more));
    return month.reporting(edited.done());
  }

  Month overstatedHours(Month month) {
    return month.reporting(
        Edited.of(month.reported())
            .times(ONE.add(assumptions.share(OVERSTATEMENT)), BILLED)
            .done());
  }

  /// Giving up on clauses saves hours, once for each.
  Month giveUp(Month month, int clauses) {
    BigDecimal saved =
        assumptions.share(Assumption.BREACH_SAVING).multiply(BigDecimal.valueOf(clauses)).min(ONE);
    BigDecimal kept = ONE.subtract(saved);
    return month
        .reporting(Edited.of(month.reported()).times(kept, CAPACITY).done())
        .working(month.paidHours().multiply(kept));
  }

  private static Month handling(Month month, BigDecimal factor) {
    return month
        .reporting(
            Edited.of(month.reported())
                .times(factor, Month.HANDLING)
                .times(factor, CAPACITY)
                .times(factor, List.of("availableSeconds"))
                .done())
        .working(month.paidHours().multiply(factor));
  }
}
