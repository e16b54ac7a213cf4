package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.terms.Term;
import dev.plumbline.contract.terms.VersionContent;

/// Who agrees with whom, and for how long.
final class PartiesSection {

  private PartiesSection() {}

  static Section of(Subject subject) {
    VersionContent content = subject.terms().content();
    Term term = content.term();
    return Section.titled("Parties and term")
        .fact("Client", subject.client())
        .fact("Vendor", vendor(subject))
        .fact("Engagement", Names.of(content.engagementType()))
        .fact("Term", "%s to %s, both days included".formatted(term.start(), term.end()))
        .fact("This version holds", validity(subject))
        .fact("Notice", notice(term))
        .fact("Renewal", renewal(term))
        .fact("Currency", content.currency().getCurrencyCode())
        .fact("Time zone", content.timeZone() + "; days and months begin in it");
  }

  private static String vendor(Subject subject) {
    return "%s, registered as %s"
        .formatted(subject.vendor().orElse("The vendor"), subject.terms().vendorId());
  }

  private static String validity(Subject subject) {
    String from = "from %s on".formatted(subject.terms().content().effectiveFrom());
    return subject
        .supersededFrom()
        .map(until -> from + ", until a later version takes its place in " + until)
        .orElse(from);
  }

  private static String notice(Term term) {
    return term.noticeDays() == 0
        ? "Can be given until the term ends"
        : "%s before the term ends, so no later than %s"
            .formatted(
                Quantity.counted(term.noticeDays(), "day"),
                term.end().minusDays(term.noticeDays()));
  }

  private static String renewal(Term term) {
    return switch (term.renewal()) {
      case AUTOMATIC ->
          "Without notice the term goes on by %s, again and again"
              .formatted(Quantity.counted(months(term), "month"));
      case NONE -> "None: the term ends with its last day";
    };
  }

  private static int months(Term term) {
    return term.renewalMonths() == null ? 0 : term.renewalMonths();
  }
}
