package dev.plumbline.vendor.programme.gate;

import dev.plumbline.vendor.programme.content.Behaviour;
import dev.plumbline.vendor.programme.content.BusinessCase;
import dev.plumbline.vendor.programme.content.ChangeChecklist;
import dev.plumbline.vendor.programme.content.Expectations;
import dev.plumbline.vendor.programme.content.Rating;
import dev.plumbline.vendor.programme.content.Readiness;
import dev.plumbline.vendor.programme.content.Responsibility;
import dev.plumbline.vendor.programme.content.Target;
import dev.plumbline.vendor.programme.gate.GateFacts.Field;
import dev.plumbline.vendor.programme.gate.GateFacts.Winner;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The facts of a programme for billing and claims that lacks nothing, to be made worse.
final class TestFacts {

  static final UUID PROGRAMME = UUID.fromString("01900000-0000-7000-8000-000000000001");
  static final UUID VENDOR = UUID.fromString("01900000-0000-7000-8000-000000000002");

  static final Responsibility TRAINING =
      new Responsibility("Train", "vendor", "client", List.of(), List.of());
  static final Target SATISFACTION =
      new Target("csat", new BigDecimal("51"), new BigDecimal("49.5"));
  static final Behaviour EMPATHY =
      new Behaviour(
          "empathy",
          "Empathy",
          "Says what it means for the customer",
          List.of(new Behaviour.Anchor(5, "Always")));

  final Map<String, PlacementFact> placements =
      new HashMap<>(Map.of("billing", PlacementFact.OUTSOURCED, "claims", PlacementFact.WAIVED));
  final Map<String, Readiness> readiness =
      new HashMap<>(Map.of("billing", rated(3, 3, 3), "claims", rated(4, 4, 4)));
  final Set<String> baselines = new HashSet<>(Set.of("billing", "claims"));
  final Set<String> signed = new HashSet<>(Set.of("anna", "ben"));
  final Map<String, Expectations> expectations = new HashMap<>();
  @Nullable BusinessCase businessCase =
      new BusinessCase(
          List.of("Evenings are not staffed"),
          List.of("Longer hours"),
          List.of(new BusinessCase.Risk("Knowledge is lost", "Two people stay")),
          List.of("anna", "ben"));
  @Nullable ChangeChecklist checklist = checklist(true);
  boolean volumeScenario = true;
  Field field = new Field(2, List.of(), List.of("eve", "finn"), List.of("eve", "finn"));
  Winner winner = new Winner(AwardFact.APPROVED, VENDOR, true);

  private TestFacts() {
    expectations.put(
        "billing", expected(List.of(TRAINING), List.of(SATISFACTION), List.of(EMPATHY)));
    expectations.put(
        "claims", expected(List.of(TRAINING), List.of(SATISFACTION), List.of(EMPATHY)));
  }

  static GateFacts complete() {
    return but(_ -> {});
  }

  static GateFacts but(Consumer<TestFacts> change) {
    var facts = new TestFacts();
    change.accept(facts);
    return new GateFacts(
        PROGRAMME,
        List.of("billing", "claims"),
        facts.placements,
        facts.readiness,
        facts.baselines,
        facts.businessCase,
        facts.signed,
        facts.checklist,
        facts.expectations,
        facts.volumeScenario,
        facts.field,
        facts.winner);
  }

  static Readiness rated(int wellDefined, int repeatable, int measurable) {
    return new Readiness(rating(wellDefined), rating(repeatable), rating(measurable));
  }

  static ChangeChecklist checklist(boolean shiftsMoved) {
    return new ChangeChecklist(
        List.of(
            new ChangeChecklist.Item("Tell the teams", "anna", true),
            new ChangeChecklist.Item("Move the shifts", "ben", shiftsMoved)));
  }

  static Expectations expected(
      List<Responsibility> responsibilities, List<Target> targets, List<Behaviour> behaviours) {
    return new Expectations(responsibilities, targets, behaviours);
  }

  private static Rating rating(int level) {
    return new Rating(level, "Seen in an audit");
  }
}
