package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.page.Table;
import java.util.List;
import java.util.stream.Collectors;

/// What the vendor does.
final class ScopeSection {

  private ScopeSection() {}

  static Section of(Subject subject) {
    Table lines = Table.of("Activity", "Channel");
    for (ScopeLine line : subject.terms().content().scope()) {
      lines = lines.row(line.activity(), line.channel());
    }
    return Section.titled("Scope")
        .say("The vendor handles these activities, each on the channel beside it.")
        .table(lines);
  }

  /// The lines that a clause covers, in words.
  static String covered(List<ScopeLine> lines, List<ScopeLine> scope) {
    return lines.size() == scope.size() && lines.containsAll(scope)
        ? "All of the scope"
        : lines.stream()
            .map(line -> "%s on %s".formatted(line.activity(), line.channel()))
            .collect(Collectors.joining("; "));
  }
}
