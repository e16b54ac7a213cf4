package dev.plumbline.scorecard.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.scorecard.upstream.TestContract;
import org.junit.jupiter.api.Test;

class OwnMeasureTermsTest {

  @Test
  void frozen_terms_bring_the_measures_that_only_the_client_knows() {
    String clauses = "\"clauses\": [";
    String terms =
        TestContract.ofNewVendor()
            .with(
                clauses,
                """
                "measures": [{"code": "floorWalks", "unit": "COUNT", "origin": "CONTRACT",
                  "owner": "CLIENT", "ownerNegotiable": false, "description": "Floor walks"}],
                """
                    + clauses)
            .terms();

    Terms agreed = TermsReader.verified(terms).agreed();

    assertThat(agreed.measures().find("floorWalks"))
        .contains(
            new MeasureDefinition(
                "floorWalks",
                MeasureUnit.COUNT,
                Origin.CONTRACT,
                Party.CLIENT,
                false,
                "Floor walks"));
    assertThat(agreed.owner("floorWalks")).isEqualTo(Party.CLIENT);
    assertThat(agreed.measures().find("leavers")).isPresent();
  }

  @Test
  void terms_without_any_are_read_as_well() {
    assertThat(TermsReader.verified(TestContract.ofNewVendor().terms()).agreed().measures().own())
        .isEmpty();
  }
}
