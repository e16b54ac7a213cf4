package dev.plumbline.vendor.programme;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.vendor.programme.content.Baseline;
import dev.plumbline.vendor.programme.content.BaselineLine;
import dev.plumbline.vendor.programme.content.Expectations;
import dev.plumbline.vendor.programme.content.VolumeScenario;
import dev.plumbline.vendor.selection.brief.Behaviour;
import dev.plumbline.vendor.selection.brief.Brief;
import dev.plumbline.vendor.selection.brief.Responsibility;
import dev.plumbline.vendor.selection.brief.ScenarioMonth;
import dev.plumbline.vendor.selection.brief.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Writes a programme's expectations down as the brief that candidates answer to.
final class BriefWriter {

  private BriefWriter() {}

  static Brief brief(Programme programme, ProgrammeParts parts) {
    ProgrammeProfile profile = programme.profile();
    Map<String, Expectations> expectations =
        new TreeMap<>(parts.byActivity(PartKind.EXPECTATIONS, Expectations.class));
    Map<String, Baseline> baselines =
        new TreeMap<>(parts.byActivity(PartKind.BASELINE, Baseline.class));
    return new Brief(
        programme.id(),
        profile.reference(),
        profile.currency(),
        profile.scope(),
        each(expectations, Expectations::targets, BriefWriter::target),
        each(expectations, Expectations::behaviours, BriefWriter::behaviour),
        each(expectations, Expectations::responsibilities, BriefWriter::responsibility),
        baselines.entrySet().stream()
            .map(entry -> baseline(entry.getKey(), entry.getValue()))
            .toList(),
        parts.find(PartKind.VOLUME_SCENARIO, VolumeScenario.class).stream()
            .flatMap(scenario -> scenario.months().stream())
            .map(month -> new ScenarioMonth(month.label(), month.measures()))
            .toList());
  }

  private static <P, B> List<B> each(
      Map<String, Expectations> expectations,
      Function<Expectations, List<P>> part,
      BiFunction<String, P, B> written) {
    return expectations.entrySet().stream()
        .flatMap(
            entry ->
                part.apply(entry.getValue()).stream()
                    .map(one -> written.apply(entry.getKey(), one)))
        .toList();
  }

  private static Target target(
      String activity, dev.plumbline.vendor.programme.content.Target target) {
    return new Target(activity, target.metric(), target.expected(), target.minimum());
  }

  private static Behaviour behaviour(
      String activity, dev.plumbline.vendor.programme.content.Behaviour behaviour) {
    return new Behaviour(
        activity,
        behaviour.code(),
        behaviour.behaviour(),
        behaviour.whatGoodLooksLike(),
        behaviour.anchors().stream()
            .map(anchor -> new Behaviour.Anchor(anchor.rating(), anchor.description()))
            .toList());
  }

  private static Responsibility responsibility(
      String activity, dev.plumbline.vendor.programme.content.Responsibility row) {
    return new Responsibility(
        activity,
        row.task(),
        row.responsible(),
        row.accountable(),
        row.consulted(),
        row.informed());
  }

  /// Pooled over the channels.
  private static dev.plumbline.vendor.selection.brief.Baseline baseline(
      String activity, Baseline baseline) {
    List<Measures> lines =
        baseline.lines().stream().map(BaselineLine::measures).map(Measures::of).toList();
    return new dev.plumbline.vendor.selection.brief.Baseline(
        activity, Measures.pool(lines).values());
  }
}
