package dev.plumbline.vendor.programme.gate;

import static dev.plumbline.vendor.programme.gate.TestFacts.EMPATHY;
import static dev.plumbline.vendor.programme.gate.TestFacts.SATISFACTION;
import static dev.plumbline.vendor.programme.gate.TestFacts.TRAINING;
import static dev.plumbline.vendor.programme.gate.TestFacts.VENDOR;
import static dev.plumbline.vendor.programme.gate.TestFacts.expected;
import static dev.plumbline.vendor.programme.gate.TestFacts.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.plumbline.vendor.programme.gate.GateFacts.Field;
import dev.plumbline.vendor.programme.gate.GateFacts.Winner;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GateTest {

  @ParameterizedTest
  @EnumSource(Gate.class)
  void aProgrammeThatLacksNothingPassesEveryGate(Gate gate) {
    assertThat(gate.missing(TestFacts.complete())).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} of {2}")
  @MethodSource("singleLacks")
  void eachSingleLackClosesItsGateAndNoOther(
      Gate closed, String condition, String subject, Consumer<TestFacts> lack) {
    GateFacts facts = TestFacts.but(lack);

    assertThat(closed.missing(facts))
        .extracting(Condition::code, missing -> String.valueOf(missing.subject()))
        .containsExactly(tuple(condition, subject));
    assertThat(Stream.of(Gate.values()).filter(gate -> gate != closed))
        .allSatisfy(gate -> assertThat(gate.missing(facts)).isEmpty());
  }

  static Stream<Arguments> singleLacks() {
    return Stream.of(
        lack(
            Gate.READINESS,
            "placement-decided",
            "claims",
            facts -> facts.placements.put("claims", PlacementFact.NOT_ASSESSED)),
        lack(
            Gate.READINESS,
            "placement-allows-outsourcing",
            "claims",
            facts -> facts.placements.put("claims", PlacementFact.KEPT_IN_HOUSE)),
        lack(
            Gate.READINESS,
            "readiness-well-defined",
            "claims",
            facts -> facts.readiness.put("claims", rated(2, 3, 3))),
        lack(
            Gate.READINESS,
            "readiness-repeatable",
            "claims",
            facts -> facts.readiness.put("claims", rated(3, 2, 3))),
        lack(
            Gate.READINESS,
            "readiness-measurable",
            "claims",
            facts -> facts.readiness.put("claims", rated(3, 3, 2))),
        lack(
            Gate.READINESS,
            "baseline-captured",
            "billing",
            facts -> facts.baselines.remove("billing")),
        lack(Gate.READINESS, "business-case-written", "null", facts -> facts.businessCase = null),
        lack(Gate.READINESS, "business-case-signed", "ben", facts -> facts.signed.remove("ben")),
        lack(Gate.READINESS, "change-checklist-done", "null", facts -> facts.checklist = null),
        lack(
            Gate.READINESS,
            "change-checklist-done",
            "null",
            facts -> facts.checklist = TestFacts.checklist(false)),
        lack(
            Gate.EXPECTATIONS,
            "responsibilities-defined",
            "claims",
            facts ->
                facts.expectations.put(
                    "claims", expected(List.of(), List.of(SATISFACTION), List.of(EMPATHY)))),
        lack(
            Gate.EXPECTATIONS,
            "targets-defined",
            "claims",
            facts ->
                facts.expectations.put(
                    "claims", expected(List.of(TRAINING), List.of(), List.of(EMPATHY)))),
        lack(
            Gate.EXPECTATIONS,
            "behaviours-defined",
            "claims",
            facts ->
                facts.expectations.put(
                    "claims", expected(List.of(TRAINING), List.of(SATISFACTION), List.of()))),
        lack(
            Gate.EXPECTATIONS,
            "volume-scenario-written",
            "null",
            facts -> facts.volumeScenario = false),
        lack(
            Gate.SELECTION,
            "candidates-through-knock-outs",
            "null",
            facts ->
                facts.field =
                    new Field(1, List.of(), List.of("eve", "finn"), List.of("eve", "finn"))),
        lack(
            Gate.SELECTION,
            "evaluators-named",
            "null",
            facts -> facts.field = new Field(2, List.of(), List.of("eve"), List.of("eve"))),
        lack(
            Gate.SELECTION,
            "scores-submitted",
            "null",
            facts -> facts.field = new Field(2, List.of(), List.of("eve", "finn"), List.of("eve"))),
        lack(
            Gate.SELECTION,
            "award-approved",
            "null",
            facts -> facts.winner = new Winner(AwardFact.PROPOSED, VENDOR, true)),
        lack(
            Gate.CONTRACTING,
            "awarded-vendor-active",
            "null",
            facts -> facts.winner = new Winner(AwardFact.APPROVED, VENDOR, false)));
  }

  /// An award that is not there is not approved either, nor is its vendor at work.
  @Test
  void withoutAnAwardThreeThingsAreMissing() {
    GateFacts facts = TestFacts.but(them -> them.winner = Winner.NONE);

    assertThat(Gate.SELECTION.missing(facts))
        .extracting(Condition::code)
        .containsExactly("award-proposed", "award-approved");
    assertThat(Gate.CONTRACTING.missing(facts))
        .extracting(Condition::code, Condition::explanation)
        .containsExactly(tuple("awarded-vendor-active", "No award is proposed."));
  }

  @ParameterizedTest
  @EnumSource(Gate.class)
  void noConditionIsLeftOutOfTheTable(Gate gate) {
    Set<Object> lacking =
        singleLacks()
            .filter(row -> row.get()[0] == gate)
            .map(row -> row.get()[1])
            .collect(Collectors.toSet());

    assertThat(gate.conditions(TestFacts.complete()))
        .extracting(Condition::code)
        .filteredOn(code -> !code.equals("award-proposed"))
        .allMatch(lacking::contains);
  }

  /// Who can still take part depends on how far the scoring is.
  @ParameterizedTest(name = "{0} through, {1} open, scored by {2} of {3}: {4}")
  @CsvSource({
    "1, 0, 0, 2, candidates-through-knock-outs, POST candidates",
    "1, 1, 0, 2, candidates-through-knock-outs, PUT candidates/%s/knock-outs",
    "1, 0, 1, 2, candidates-through-knock-outs, POST candidates",
    "1, 0, 2, 2, candidates-through-knock-outs, POST stage-changes",
    "2, 0, 0, 0, evaluators-named, PUT evaluators",
    "2, 0, 0, 1, evaluators-named, PUT evaluators",
    "2, 0, 1, 1, evaluators-named, POST stage-changes",
  })
  void tooFewAreHelpedByTheRequestThatStillCan(
      int through, int open, int submitted, int evaluators, String condition, String request) {
    List<String> names = List.of("eve", "finn");
    GateFacts facts =
        TestFacts.but(
            them ->
                them.field =
                    new Field(
                        through,
                        Collections.nCopies(open, VENDOR),
                        names.subList(0, evaluators),
                        names.subList(0, submitted)));

    List<String> words = List.of(request.split(" ", -1));
    assertThat(Gate.SELECTION.missing(facts))
        .filteredOn(missing -> missing.code().equals(condition))
        .extracting(
            missing -> missing.satisfiedBy().method(), missing -> missing.satisfiedBy().path())
        .containsExactly(tuple(words.getFirst(), facts.path(words.getLast().formatted(VENDOR))));
  }

  @Test
  void withoutAnythingAGateNamesEverything() {
    GateFacts nothing =
        TestFacts.but(
            facts -> {
              facts.placements.clear();
              facts.readiness.clear();
              facts.baselines.clear();
              facts.businessCase = null;
              facts.checklist = null;
              facts.expectations.clear();
              facts.volumeScenario = false;
              facts.field = Field.EMPTY;
              facts.winner = Winner.NONE;
            });

    assertThat(Gate.READINESS.missing(nothing)).hasSize(2 * 5 + 2);
    assertThat(Gate.EXPECTATIONS.missing(nothing)).hasSize(2 * 3 + 1);
    assertThat(Gate.SELECTION.missing(nothing)).hasSize(5);
    assertThat(Gate.CONTRACTING.missing(nothing)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Gate.class)
  void everyConditionNamesTheRequestThatSatisfiesIt(Gate gate) {
    assertThat(gate.conditions(TestFacts.complete()))
        .allSatisfy(
            condition -> {
              assertThat(condition.explanation()).endsWith(".");
              assertThat(condition.satisfiedBy().path()).startsWith("/api/v1/");
              assertThat(condition.satisfiedBy().method()).isIn("POST", "PUT");
            });
  }

  private static Arguments lack(
      Gate gate, String condition, String subject, Consumer<TestFacts> lack) {
    return arguments(gate, condition, subject, lack);
  }
}
