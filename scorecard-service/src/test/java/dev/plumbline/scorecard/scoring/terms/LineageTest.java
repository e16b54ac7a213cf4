package dev.plumbline.scorecard.scoring.terms;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestMetrics;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// How far back a clause has been what it is, and under which codes.
class LineageTest {

  private static final TestClause FCR = sla("fcr", TestMetrics.FIRST_CONTACT);

  @Test
  void a_clause_of_the_first_version_has_been_so_since_the_contract_began() {
    assertThat(Lineage.of(versions(terms(FCR).build())))
        .isEqualTo(Map.of("fcr", new Origin(JANUARY, List.of())));
  }

  @Test
  void other_targets_and_weights_do_not_make_another_clause() {
    assertThat(
            Lineage.of(
                versions(
                    terms(FCR).build(),
                    terms(sla("fcr", TestMetrics.FIRST_CONTACT).target("95", "94").weight(3))
                        .build())))
        .isEqualTo(Map.of("fcr", new Origin(JANUARY, List.of())));
  }

  @Test
  void other_lines_do() {
    assertThat(
            Lineage.of(
                versions(
                    terms(sla("fcr", TestMetrics.FIRST_CONTACT).on(SCOPE.getFirst())).build(),
                    terms(FCR).build())))
        .isEqualTo(Map.of("fcr", new Origin(FEBRUARY, List.of())));
  }

  @Test
  void the_order_of_the_lines_does_not() {
    var backwards = SCOPE.reversed().toArray(Line[]::new);
    assertThat(
            Lineage.of(
                versions(
                    terms(sla("fcr", TestMetrics.FIRST_CONTACT).on(backwards)).build(),
                    terms(FCR).build())))
        .isEqualTo(Map.of("fcr", new Origin(JANUARY, List.of())));
  }

  @Test
  void a_renamed_clause_goes_on() {
    Map<String, Origin> origins =
        Lineage.of(
            versions(
                terms(FCR).build(),
                terms(sla("first", TestMetrics.FIRST_CONTACT).after("fcr")).build(),
                terms(sla("first-contact", TestMetrics.FIRST_CONTACT).after("first")).build()));

    assertThat(origins)
        .isEqualTo(Map.of("first-contact", new Origin(JANUARY, List.of("first", "fcr"))));
    assertThat(Lineage.renamed(origins))
        .isEqualTo(Map.of("fcr", "first-contact", "first", "first-contact"));
  }

  @Test
  void a_code_that_is_still_used_stands_for_itself() {
    Map<String, Origin> origins =
        Lineage.of(
            versions(
                terms(FCR).build(),
                terms(FCR, sla("first", TestMetrics.FIRST_CONTACT).after("fcr")).build()));
    assertThat(Lineage.renamed(origins)).isEmpty();
  }

  @Test
  void a_clause_that_was_gone_for_a_version_begins_anew() {
    assertThat(
            Lineage.of(
                versions(
                    terms(FCR).build(),
                    terms(sla("csat", TestMetrics.SATISFACTION)).build(),
                    terms(FCR).build())))
        .isEqualTo(Map.of("fcr", new Origin(MARCH, List.of())));
  }

  @Test
  void what_was_changed_and_changed_back_counts_from_the_change_back() {
    Terms onOneLine = terms(sla("fcr", TestMetrics.FIRST_CONTACT).on(SCOPE.getFirst())).build();
    assertThat(
            Lineage.of(
                versions(terms(FCR).build(), onOneLine, terms(FCR).build(), terms(FCR).build())))
        .isEqualTo(Map.of("fcr", new Origin(MARCH, List.of())));
  }

  /// In force from January, February, … on.
  private static NavigableMap<YearMonth, Terms> versions(Terms... versions) {
    NavigableMap<YearMonth, Terms> byMonth = new TreeMap<>();
    for (Terms terms : versions) {
      byMonth.put(JANUARY.plusMonths(byMonth.size()), terms);
    }
    return byMonth;
  }
}
