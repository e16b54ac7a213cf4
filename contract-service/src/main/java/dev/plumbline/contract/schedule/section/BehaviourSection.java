package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.clause.Anchor;
import dev.plumbline.contract.clause.BehaviourClause;
import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.page.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How contacts should be, with what each rating means.
final class BehaviourSection {

  private BehaviourSection() {}

  static Section of(ClauseSheet sheet) {
    List<Section> parts = new ArrayList<>();
    for (BoundClause bound : sheet.clauses()) {
      if (bound.clause() instanceof BehaviourClause behaviour) {
        parts.add(
            sheet
                .target(
                    Section.titled(
                        "Clause %s: %s".formatted(behaviour.code(), behaviour.behaviour())),
                    bound)
                .fact("What good looks like", behaviour.whatGoodLooksLike())
                .table(anchors(behaviour)));
      }
    }
    return Section.titled("Behaviours")
        .say(
            parts.isEmpty()
                ? "No behaviour is agreed upon."
                : "Quality analysts of both parties rate sampled contacts from 1, the worst, to 5,"
                    + " the best, by the descriptions below. What counts is the mean of the"
                    + " client's ratings.")
        .parts(parts);
  }

  private static Table anchors(BehaviourClause behaviour) {
    Table table = Table.of("Rating", "What it looks like");
    for (Anchor anchor :
        behaviour.anchors().stream().sorted(Comparator.comparing(Anchor::rating)).toList()) {
      table = table.row(anchor.rating().toString(), anchor.description());
    }
    return table;
  }
}
