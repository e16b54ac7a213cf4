package dev.plumbline.scorecard.report.content;

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
import dev.plumbline.kernel.pricing.Additions;
import dev.plumbline.kernel.pricing.GainShare;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.PricingModel.Hourly;
import dev.plumbline.kernel.pricing.PricingModel.PerContact;
import dev.plumbline.kernel.pricing.PricingModel.Tier;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Measures are asked of who owes them, where they are counted.
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

  @Test
  void a_price_per_contact_asks_for_the_contacts_of_every_line() {
    Terms terms = terms().pricing(perContact("transfers")).build();

    assertThat(Demands.of(terms, VENDOR).needed())
        .containsOnlyKeys(SCOPE)
        .allSatisfy(
            (_, measures) ->
                assertThat(measures).isEqualTo(Map.of("transfers", Set.of("the price"))));
    assertThat(Demands.of(terms, CLIENT).needed()).isEmpty();
  }

  @Test
  void a_price_per_hour_asks_for_the_hours_once() {
    Terms terms = terms().pricing(new Hourly(BigDecimal.TEN)).build();

    assertThat(Demands.of(terms, VENDOR).needed())
        .isEqualTo(Map.of(Line.SHARED, Map.of("paidHours", Set.of("the price"))));
  }

  @Test
  void what_a_price_is_paid_for_is_asked_of_its_owner() {
    Terms terms = terms().pricing(perContact("transfers")).owned("transfers", CLIENT).build();

    assertThat(Demands.of(terms, VENDOR).needed()).isEmpty();
    assertThat(Demands.of(terms, CLIENT).needed()).containsOnlyKeys(SCOPE);
  }

  @Test
  void additions_to_a_price_ask_for_their_measures_too() {
    GainShare share = new GainShare(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("1000"));
    PricingModel model =
        PricingModel.of(new Hourly(BigDecimal.TEN), new Additions(null, null, share));
    Demand demand = Demands.of(terms().pricing(model).build(), VENDOR);

    assertThat(demand.on(Line.SHARED)).containsExactly("paidHours");
    assertThat(SCOPE)
        .allSatisfy(line -> assertThat(demand.on(line)).containsExactly("contactsHandled"));
  }

  /// Only a counter-metric's measure can be declared unavailable; a price that is paid for it needs
  /// it all the same.
  @Test
  void what_is_not_available_to_a_counter_metric_is_still_asked_for_by_the_price() {
    Terms terms = terms().pricing(perContact("transfers")).unavailable("transfers").build();

    assertThat(Demands.of(terms, VENDOR).on(SCOPE.getFirst())).containsExactly("transfers");
  }

  private static PricingModel perContact(String measure) {
    return new PerContact(measure, List.of(new Tier(BigDecimal.ZERO, BigDecimal.TWO)));
  }
}
