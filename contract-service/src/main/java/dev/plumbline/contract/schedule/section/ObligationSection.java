package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.page.Table;
import dev.plumbline.contract.terms.Obligation;
import dev.plumbline.kernel.measure.Party;
import java.util.List;

/// What each party owes the other again and again.
final class ObligationSection {

  private ObligationSection() {}

  static Section of(Subject subject) {
    List<Obligation> obligations = subject.terms().content().obligations();
    return obligations.isEmpty()
        ? Section.titled("Obligations").say("No recurring obligations are agreed upon.")
        : Section.titled("Obligations")
            .say(
                "Each falls due on the day of the month beside it, in a shorter month on its last,"
                    + " from the start of the term to its end: every quarter in the third, sixth and"
                    + " so on month of the term, every year in the twelfth and so on.")
            .part(of(Party.CLIENT, obligations))
            .part(of(Party.VENDOR, obligations));
  }

  private static Section of(Party party, List<Obligation> obligations) {
    Table table = Table.of("Code", "What", "How often", "#Day");
    for (Obligation obligation : obligations) {
      if (obligation.party() == party) {
        table =
            table.row(
                obligation.code(),
                obligation.what(),
                Names.of(obligation.cadence()),
                obligation.dueDay().toString());
      }
    }
    Section section = Section.titled("Of the " + (party == Party.CLIENT ? "client" : "vendor"));
    return table.isEmpty() ? section.say("None.") : section.table(table);
  }
}
