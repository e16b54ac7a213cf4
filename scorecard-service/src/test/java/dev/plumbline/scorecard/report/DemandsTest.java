package dev.plumbline.scorecard.report;

import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;
import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestMetrics.CALLBACKS_KEPT;
import static dev.plumbline.scorecard.scoring.TestMetrics.CALLBACKS_PER_WALK;
import static dev.plumbline.scorecard.scoring.TestMetrics.FLOOR_WALKS;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.scoring.terms.Terms;
import org.junit.jupiter.api.Test;

/// Measures of the client's own are asked of who owes them, where they are counted.
class DemandsTest {

  @Test
  void the_owner_owes_a_measure_of_the_clients_own() {
    Terms terms =
        terms(sla("callbacks", CALLBACKS_PER_WALK))
            .measuredBy(CALLBACKS_KEPT, FLOOR_WALKS)
            .owned("callbacksKept", VENDOR)
            .build();

    assertThat(SCOPE)
        .allSatisfy(
            line -> {
              assertThat(Demands.of(terms, VENDOR).on(line)).containsExactly("callbacksKept");
              assertThat(Demands.of(terms, CLIENT).on(line)).isEmpty();
            });
    assertThat(Demands.of(terms, CLIENT).on(Line.SHARED)).containsExactly("floorWalks");
    assertThat(Demands.of(terms, VENDOR).on(Line.SHARED)).isEmpty();
  }
}
