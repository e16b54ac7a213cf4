package dev.plumbline.contract.incentive.behaviour;

import static dev.plumbline.contract.incentive.behaviour.Assumption.BAD_MONTH;
import static dev.plumbline.contract.incentive.behaviour.Assumption.BREACH_SAVING;
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

import java.util.List;
import java.util.Set;

/// What a vendor could do to earn more than by serving customers as planned.
public enum Behaviour {
  LONGER_HANDLING(
      "Contacts are handled longer than they need",
      List.of(Assumption.LONGER_HANDLING),
      List.of("aht", "average-talk-time"),
      Set.of(),
      "Pay by contact, or hold billed time within volume bands."),
  RUSHED_CONTACTS(
      "Contacts are rushed, and some customers have to come back",
      List.of(RUSHED_SHARE, RUSHED_TIME, COMES_BACK),
      List.of("repeat-rate", "fcr-gross", "fcr-net", "csat"),
      Set.of(),
      "Hold no handling time against the vendor without a clause on repeats or resolution."),
  INSTANT_HANG_UPS(
      "Contacts are ended as soon as they begin",
      List.of(HANG_UP_SHARE, COMES_BACK),
      List.of("repeat-rate", "fcr-gross", "fcr-net", "csat"),
      Set.of(),
      "Pay by resolved contact, and leave contacts of a few seconds out of the count."),
  REPEAT_CONTACTS(
      "Matters are left open, so that customers come back",
      List.of(REPEAT_SHARE),
      List.of("repeat-rate", "fcr-gross", "fcr-net"),
      Set.of(),
      "Pay by resolved contact, or leave repeat contacts out of the count."),
  UNDERSTAFFING(
      "Fewer hours are staffed than the plan needs",
      List.of(FEWER_HOURS, LOST_CONTACTS, LONGER_WAITS),
      List.of(
          "abandon-rate", "abandon-rate-gross", "asa", "service-level", "service-level-offered"),
      Set.of(),
      "Agree on a minimum staffing as an obligation of the vendor."),
  SELECTED_SURVEYS(
      "Unhappy customers are not asked for a rating",
      List.of(BAD_MONTH, SURVEYS_LEFT_OUT),
      List.of("survey-coverage", "survey-response-rate", "complaint-rate"),
      Set.of("surveysSatisfied", "npsDetractors"),
      "Let the client take the surveys (owner CLIENT)."),
  CLAIMED_RESOLUTION(
      "Contacts that were not resolved are reported as resolved",
      List.of(BAD_MONTH, Assumption.CLAIMED_RESOLUTION),
      List.of("repeat-rate"),
      Set.of("contactsResolvedFirst"),
      "Count as resolved what does not come back, by the client's own records (source CLIENT)."),
  OVERSTATED_HOURS(
      "Hours and heads are reported that nobody worked",
      List.of(OVERSTATEMENT),
      List.of("cost-per-contact"),
      Set.of(),
      "Report hours and heads yourself beside the vendor: what differs by more than the"
          + " verification tolerance is flagged."),
  BREACH_AND_PAY(
      "The vendor gives up on a clause and pays the credit",
      List.of(BREACH_SAVING),
      List.of(),
      Set.of(),
      "Let the credit escalate; three defaults in a row give the right to terminate."),
  SILENCE(
      "A bad last month is not reported at all",
      List.of(BAD_MONTH),
      List.of(),
      Set.of("surveysSatisfied", "npsDetractors", "contactsResolvedFirst"),
      "Accept no invoice for a month without a report.");

  private final String title;

  // What the lists hold is written above and never changes; no type of the JDK says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Assumption> assumptions;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> watchedBy;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> hides;

  private final String otherRemedy;

  Behaviour(
      String title,
      List<Assumption> assumptions,
      List<String> watchedBy,
      Set<String> hides,
      String otherRemedy) {
    this.title = title;
    this.assumptions = assumptions;
    this.watchedBy = watchedBy;
    this.hides = hides;
    this.otherRemedy = otherRemedy;
  }

  /// What it is, as a clause of a sentence.
  public String title() {
    return title;
  }

  /// The figures that decide its size.
  public List<Assumption> assumptions() {
    return assumptions;
  }

  /// The metrics that show it, by code; one without seconds means any threshold.
  public List<String> watchedBy() {
    return watchedBy;
  }

  /// The measures by which it hides a bad month; none where it starts from the plan.
  public Set<String> hides() {
    return hides;
  }

  /// What would stop it beside a clause.
  public String otherRemedy() {
    return otherRemedy;
  }
}
