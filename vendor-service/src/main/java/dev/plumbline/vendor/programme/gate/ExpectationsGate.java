package dev.plumbline.vendor.programme.gate;

import dev.plumbline.vendor.programme.content.Expectations;
import dev.plumbline.vendor.programme.gate.Condition.SatisfiedBy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether the client knows what it wants, before it speaks to anybody who would sell it.
final class ExpectationsGate {

  private ExpectationsGate() {}

  static List<Condition> conditions(GateFacts facts) {
    return Stream.concat(
            facts.activities().stream().flatMap(activity -> ofActivity(facts, activity)),
            Stream.of(volumeScenario(facts)))
        .toList();
  }

  private static Stream<Condition> ofActivity(GateFacts facts, String activity) {
    return Stream.of(
        named(facts, activity, "responsibilities", Expectations::responsibilities),
        named(facts, activity, "targets", Expectations::targets),
        named(facts, activity, "behaviours", Expectations::behaviours));
  }

  private static Condition named(
      GateFacts facts, String activity, String what, Function<Expectations, List<?>> part) {
    @Nullable Expectations expectations = facts.expectations().get(activity);
    int count = expectations == null ? 0 : part.apply(expectations).size();
    return new Condition(
        what + "-defined",
        activity,
        count > 0,
        count > 0 ? "%d are defined.".formatted(count) : "None are defined for the activity.",
        new SatisfiedBy(
            "PUT", facts.path("expectations/" + activity), "at least one of its " + what));
  }

  private static Condition volumeScenario(GateFacts facts) {
    return new Condition(
        "volume-scenario-written",
        null,
        facts.volumeScenario(),
        facts.volumeScenario()
            ? "There is a volume scenario."
            : "There is no volume scenario to compute prices on.",
        new SatisfiedBy(
            "PUT", facts.path("volume-scenario"), "the months that are expected, with measures"));
  }
}
