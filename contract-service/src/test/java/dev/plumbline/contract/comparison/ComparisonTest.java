package dev.plumbline.contract.comparison;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.terms.TestTerms;
import dev.plumbline.contract.terms.VersionContent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of two versions, the second with some changes to the first.
class ComparisonTest {

  @Test
  void aVersionAndItselfDoNotDiffer() {
    assertThat(compared().isEmpty()).isTrue();
  }

  @Test
  void aDefaultAndTheSameWrittenOutDoNotDiffer() {
    assertThat(
            compared(
                    set("/reporting", "{\"dueDay\": 5}"),
                    set("/clauses/0/metricVersion", "1"),
                    set("/clauses/0/expected", "227.0"))
                .isEmpty())
        .isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/timeZone | \"Europe/Dublin\" | GENERAL | Time zone: Europe/London becomes Europe/Dublin",
        "/effectiveFrom | \"2021-02\" | GENERAL | Effective from: 2021-01 becomes 2021-02",
        "/term/noticeDays | 60 | TERM | Term, notice days: 30 becomes 60",
        "/scope/1/channel | \"chat\" | SCOPE | Scope, technical-support, voice: gone, was activity"
            + " technical-support, channel voice; Scope, technical-support, chat: new, activity"
            + " technical-support, channel chat",
        "/pricing/monthlyAmount | 90000.50 | PRICING | Pricing, monthly amount: 87450.00 becomes"
            + " 90000.50",
        "/atRisk/poolPercent | 150 | AT_RISK | At risk, pool percent: 200 becomes 150",
        "/reporting | {\"graceDays\": 2} | REPORTING | Reporting, grace days: 0 becomes 2",
        "/measurement/unavailable/1/reason | \"Lost\" | MEASUREMENT | Measurement, unavailable,"
            + " transfers, reason: Not logged becomes Lost",
        "/guidelines | [{\"topic\": \"Brand\", \"text\": \"As ours\", \"owner\": \"Marketing\"}] |"
            + " GUIDELINES | Guidelines, Brand: new, topic Brand, text As ours, owner Marketing",
        "/obligations | [{\"code\": \"forecast\", \"party\": \"CLIENT\", \"what\": \"Forecast\","
            + " \"cadence\": \"MONTHLY\", \"dueDay\": 20}] | OBLIGATIONS | Obligations, forecast: new,"
            + " code forecast, party CLIENT, what Forecast, cadence MONTHLY, due day 20",
      })
  void whatChangedInAPartIsToldInWords(
      String pointer, String json, PartOfTerms part, String words) {
    Comparison comparison = compared(set(pointer, json));
    assertThat(comparison.parts()).extracting(PartComparison::part).contains(part);
    assertThat(
            comparison.parts().stream()
                .filter(it -> it.part() == part)
                .flatMap(it -> it.changes().stream())
                .map(Change::words))
        .containsExactly(words.split("; ", -1));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/clauses/0/expected | 220 | Expected: 227 becomes 220, which is stricter",
        "/clauses/0/minimum | 240 | Minimum: 235 becomes 240, which is easier",
        "/clauses/5/expected | 52 | Expected: 51 becomes 52, which is stricter",
        "/clauses/6/minimum | 3 | Minimum: 3.5 becomes 3, which is easier",
        "/clauses/5/weight | 20 | Weight: 25 becomes 20",
        "/clauses/2/critical | false | Critical: yes becomes no",
        "/clauses/5/minimumSample | 50 | Minimum sample: 100 becomes 50",
        "/clauses/6/anchors/1/description | \"Is kind\" | Anchors, 3, description: Is polite and"
            + " keeps to the matter becomes Is kind",
      })
  void whatChangedInAClauseIsToldInWords(String pointer, String json, String words) {
    Comparison comparison = compared(set(pointer, json));
    assertThat(comparison.parts()).isEmpty();
    assertThat(comparison.clauses())
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(clause.kind()).isEqualTo(ClauseChangeKind.CHANGED);
              assertThat(clause.changes()).extracting(Change::words).containsExactly(words);
            });
  }

  @Test
  void valuesAreToldAsTheyAre() {
    assertThat(compared(set("/clauses/5/minimum", "48")).clauses().getFirst().changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.path()).containsExactly("minimum");
              assertThat(change.before()).hasToString("49.5");
              assertThat(change.after()).hasToString("48");
            });
  }

  @Test
  void aClauseMoreAndAClauseLessAreToldWhole() {
    Comparison comparison = compared(set("/clauses/5/code", "\"happiness\""));
    assertThat(comparison.clauses())
        .extracting(ClauseComparison::words)
        .containsExactly(
            "Clause happiness is new, on csat", "Clause satisfaction is gone, on csat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"order", "code", "clauses"})
  void aClauseCanHaveAnyCode(String code) {
    Comparison comparison = compared(set("/clauses/5/code", "\"%s\"".formatted(code)));
    assertThat(comparison.parts()).isEmpty();
    assertThat(comparison.clauses())
        .extracting(ClauseComparison::code)
        .containsExactly(code, "satisfaction");
  }

  @Test
  void aRenamedClauseIsComparedWithItsPredecessor() {
    Comparison comparison =
        compared(
            set("/clauses/5/code", "\"happiness\""),
            set("/clauses/5/predecessor", "\"satisfaction\""),
            set("/clauses/5/weight", "20"));
    assertThat(comparison.clauses())
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(clause.kind()).isEqualTo(ClauseChangeKind.RENAMED);
              assertThat(clause.formerCode()).isEqualTo("satisfaction");
              assertThat(clause.words()).isEqualTo("Clause satisfaction is called happiness now");
              assertThat(clause.changes())
                  .extracting(Change::words)
                  .containsExactly(
                      "Code: satisfaction becomes happiness",
                      "Predecessor: new, satisfaction",
                      "Weight: 25 becomes 20");
            });
  }

  @Test
  void aClauseThatWasRenamedTwiceIsFoundThroughTheVersionBetween() {
    VersionContent between = renamed("happiness", "satisfaction");
    VersionContent last = renamed("joy", "happiness");
    Comparison comparison =
        Comparison.of(TestTerms.of(1, content()), TestTerms.of(3, last), List.of(between));
    assertThat(comparison.clauses())
        .singleElement()
        .extracting(ClauseComparison::code, ClauseComparison::formerCode)
        .containsExactly("joy", "satisfaction");
  }

  @Test
  void anotherOrderOfClausesIsToldAsThat() {
    Consumer<ObjectNode> turned =
        it -> {
          ArrayNode clauses = (ArrayNode) it.at("/clauses");
          clauses.add(clauses.remove(0));
        };
    Comparison comparison = compared(turned);
    assertThat(comparison.clauses()).isEmpty();
    assertThat(comparison.parts())
        .singleElement()
        .returns(PartOfTerms.CLAUSES, PartComparison::part);
  }

  @Test
  void anotherMetricBringsItsDefinition() {
    Comparison comparison =
        compared(
            add(
                "/clauses",
                """
                {"type": "SLA", "code": "effort", "metric": "ces", "window": "MONTH",
                 "expected": 5, "minimum": 4, "weight": 5}"""),
            remove("/measurement/unavailable/0"));
    assertThat(comparison.parts())
        .extracting(PartComparison::part)
        .containsExactly(PartOfTerms.MEASUREMENT, PartOfTerms.METRICS);
  }

  private static VersionContent renamed(String code, String predecessor) {
    return content(
        set("/clauses/5/code", "\"%s\"".formatted(code)),
        set("/clauses/5/predecessor", "\"%s\"".formatted(predecessor)));
  }

  @SafeVarargs
  private static Comparison compared(Consumer<ObjectNode>... changes) {
    return Comparison.of(
        TestTerms.of(1, content()),
        TestTerms.of(2, content(changes)),
        Stream.<VersionContent>of().toList());
  }
}
