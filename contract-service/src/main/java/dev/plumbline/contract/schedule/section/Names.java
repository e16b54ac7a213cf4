package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.clause.Window;
import dev.plumbline.contract.terms.Cadence;
import dev.plumbline.contract.terms.EngagementType;
import dev.plumbline.contract.terms.SourceRule;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.Interval;

/// What the fixed choices of a contract are called in print.
final class Names {

  private Names() {}

  static String of(EngagementType engagement) {
    return switch (engagement) {
      case STAFF_AUGMENTATION -> "Staff augmentation: people under the client's direction";
      case MANAGED_SERVICE -> "Managed service: a service to agreed levels";
      case OUTCOME_PARTNERSHIP -> "Outcome partnership: results for customers, shared in";
    };
  }

  static String of(Window window) {
    return switch (window) {
      case MONTH -> "Month";
      case ROLLING_3 -> "Three months, rolling";
      case QUARTER -> "Calendar quarter";
    };
  }

  static String of(Party party) {
    return switch (party) {
      case CLIENT -> "Client";
      case VENDOR -> "Vendor";
    };
  }

  static String of(Cadence cadence) {
    return switch (cadence) {
      case MONTHLY -> "Every month";
      case QUARTERLY -> "Every quarter";
      case YEARLY -> "Every year";
    };
  }

  static String of(SourceRule rule) {
    return switch (rule) {
      case CLIENT -> "The client's";
      case VENDOR -> "The vendor's";
      case CLIENT_ELSE_VENDOR -> "The client's where it is complete, else the vendor's";
    };
  }

  static String of(Family family) {
    return switch (family) {
      case EFFICIENCY -> "Efficiency";
      case CUSTOMER_EXPERIENCE -> "Customer experience";
      case BEHAVIOUR -> "Behaviour";
      case WORKFORCE -> "Workforce";
      case COST -> "Cost";
      case GOVERNANCE -> "Governance";
    };
  }

  static String of(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> "Higher is better";
      case LOWER_IS_BETTER -> "Lower is better";
      case WITHIN_BAND -> "Held within a band";
    };
  }

  static String of(Interval interval) {
    return switch (interval) {
      case WILSON -> "Wilson's, 95 %, two-sided";
      case TRINOMIAL -> "Of a difference of two shares, 95 %, two-sided";
      case MEAN -> "Student's, of a mean, 95 %, two-sided";
      case NONE -> "None";
    };
  }

  static String of(MeasureUnit unit) {
    return switch (unit) {
      case COUNT -> "Count";
      case SECONDS -> "Seconds";
      case MINUTES -> "Minutes";
      case HOURS -> "Hours";
      case POINTS -> "Points";
      case PEOPLE -> "People";
      case MONEY -> "Money";
    };
  }

  static String yesOrNo(boolean yes) {
    return yes ? "Yes" : "No";
  }
}
