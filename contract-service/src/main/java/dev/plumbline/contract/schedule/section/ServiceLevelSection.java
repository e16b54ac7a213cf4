package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.clause.SlaClause;
import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.page.Table;
import java.util.ArrayList;
import java.util.List;

/// The targets of metrics: all at a glance, and then one after the other.
final class ServiceLevelSection {

  private ServiceLevelSection() {}

  static Section of(ClauseSheet sheet) {
    Section section =
        Section.titled("Service levels")
            .say(
                "Each clause is a target for a metric, whose definition is below. A value that is as"
                    + " good as expected meets the clause; one that is worse than the minimum"
                    + " breaches it; between the two it is below expectation.");
    Table overview =
        Table.of(
            "Clause", "Metric", "Expected", "Breached", "Over", "#Weight", "#Credit allocation");
    List<Section> parts = new ArrayList<>();
    for (BoundClause bound : sheet.clauses()) {
      if (bound.clause() instanceof SlaClause sla) {
        Targets targets = sheet.targets(bound);
        overview =
            overview.row(
                sla.code(),
                bound.metric().name(),
                targets.expected(),
                targets.breach(),
                Names.of(sla.window()),
                sheet.weight(sla),
                sheet.credit(sla));
        parts.add(part(sheet, bound, sla));
      }
    }
    return section.table(overview).parts(parts);
  }

  private static Section part(ClauseSheet sheet, BoundClause bound, SlaClause sla) {
    Section part =
        sheet
            .target(Section.titled("Clause " + sla.code()), bound)
            .fact("Measured over", Names.of(sla.window()))
            .fact("Escalating", Names.yesOrNo(sla.escalating()))
            .fact("Requires evidence", Names.yesOrNo(sla.requiresEvidence()));
    for (String exclusion : sla.exclusions()) {
      part = part.fact("Not counted", exclusion);
    }
    return part;
  }
}
