package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.SlaClause;
import dev.plumbline.contract.clause.Window;
import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.terms.AtRisk;
import dev.plumbline.contract.terms.VersionContent;

/// What it costs the vendor not to keep a critical clause.
final class CreditSection {

  private CreditSection() {}

  static Section of(Subject subject) {
    VersionContent content = subject.terms().content();
    AtRisk atRisk = content.atRisk();
    Section section =
        Section.titled("Credits")
            .fact("At-risk amount", Quantity.percent(atRisk.percentOfFees()) + " of a month's fee")
            .fact(
                "Pool",
                "The credit allocations of all clauses add up to %s at most"
                    .formatted(Quantity.percent(atRisk.poolPercent())))
            .fact(
                "Monthly cap",
                "The credits of a month come to %s of its fee at most"
                    .formatted(Quantity.percent(atRisk.monthlyCapPercent())));
    return content.clauses().stream().anyMatch(Clause::critical)
        ? rules(section, content)
        : section.say("No clause is critical, so no credit arises.");
  }

  private static Section rules(Section section, VersionContent content) {
    Section ruled =
        section
            .say(
                "A default of a critical clause gives rise to a credit. A default is a value worse"
                    + " than the minimum, a month for which the vendor did not report what the"
                    + " clause needs, or the fourth month below expectation within twelve calendar"
                    + " months, after which the count begins anew.")
            .say(
                "A credit is the at-risk amount times the clause's allocation. Where the credits of"
                    + " a month exceed the cap, each is cut in the same proportion.")
            .say(
                "The fee is that of the accepted invoice, without credits and tax; without one, what"
                    + " the pricing comes to on the month's measures; without these, the mean of the"
                    + " fees of up to three months before, and at least the minimum commitment.");
    if (content.clauses().stream().anyMatch(Clause::escalating)) {
      ruled =
          ruled.say(
              "In an escalating clause a default costs twice where the month before was a default"
                  + " too; months in which the clause was left out are skipped.");
    }
    if (isAnyOver(Window.ROLLING_3, content)) {
      ruled =
          ruled.say(
              "In a clause of three rolling months a default by its value costs twice, and counts"
                  + " for a chronic clause, only where the month's own value is bad enough too.");
    }
    if (isAnyOver(Window.QUARTER, content)) {
      ruled =
          ruled.say(
              "A clause of a quarter puts at risk what the quarter's months do together, without"
                  + " those excused. Its credits are limited to what the other credits leave of the"
                  + " month's cap and to what the quarter's earlier months left of theirs.");
    }
    if (content.clauses().stream().anyMatch(clause -> clause.earnBack() != null)) {
      ruled =
          ruled.say(
              "In a clause with earn-back, open credits return once it was met in the agreed number"
                  + " of months without a gap, unless the clause is chronic.");
    }
    return ruled.say(
        "Three defaults in a row, or five within twelve calendar months, make a clause chronic, and"
            + " a right to terminate arises.");
  }

  private static boolean isAnyOver(Window window, VersionContent content) {
    return content.clauses().stream()
        .anyMatch(
            clause -> clause instanceof SlaClause sla && sla.critical() && sla.window() == window);
  }
}
