package dev.plumbline.vendor.selection.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.kernel.pricing.Shape;
import dev.plumbline.vendor.selection.TestBriefs;
import dev.plumbline.vendor.selection.brief.Brief;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioPriceTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Brief BRIEF = TestBriefs.brief(new UUID(0, 1));

  /// Month 1 has 10,000 contacts, 8,000 of them resolved, 60,000 s each of talk and hold, 10
  /// agents, 1,000 hours and 90 of 100 customers satisfied; month 2 has a fifth more of each, but
  /// 110 of 120 satisfied.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'model': 'FIXED', 'monthlyAmount': 20000.50}                     | 40001.00",
        "{'model': 'FTE', 'rate': 3000}                                    | 66000.00",
        "{'model': 'HOURLY', 'rate': 25.5}                                 | 56100.00",
        "{'model': 'PER_CONTACT', 'measure': 'contactsHandled', 'tiers': [{'from': 0, 'rate': 2},"
            + " {'from': 11000, 'rate': 1.5}]}                             | 43500.00",
        "{'model': 'PER_MINUTE', 'seconds': ['talkSeconds', 'holdSeconds'],"
            + " 'tiers': [{'from': 0, 'rate': 0.75}]}                      | 3300.00",
        "{'model': 'OUTCOME', 'rate': 3, 'gate': {'metric': 'csat', 'numerator':"
            + " {'surveysSatisfied': 1}, 'denominator': {'surveysAnswered': 1}, 'scale': 100,"
            + " 'atLeast': 91}}                                            | 28800.00",
        "{'model': 'FTE', 'rate': 3000, 'additions': {'minimumCommitment':"
            + " {'monthlyAmount': 33000}}}                                 | 69000.00",
        "{'model': 'FIXED', 'monthlyAmount': 100, 'additions': {'volumeBands': {'measure':"
            + " 'contactsHandled', 'baselineVolume': 10000, 'deadBandPercent': 10, 'rateAbove': 2,"
            + " 'rateBelow': 1}}}                                          | 2200.00",
        "{'model': 'FIXED', 'monthlyAmount': 100, 'additions': {'gainShare':"
            + " {'baselineCostPerContact': 0.02, 'sharePercent': 50, 'monthlyCap': 60}}}"
            + "                                                            | 310.00",
      })
  void everyModelHasItsPriceOnTheScenario(String json, String price) throws Exception {
    Pricing pricing = read(json);

    assertThat(pricing.check(Shape.in(BRIEF.currency())).violations()).isEmpty();
    assertThat(ScenarioPrice.of(pricing.terms(), BRIEF).amount()).isEqualTo(price);
  }

  @Test
  void aMeasureThatAMonthLacksIsMissing() throws Exception {
    Pricing pricing =
        read(
            "{'model': 'PER_MINUTE', 'seconds': ['talkSeconds', 'wrapSeconds'],"
                + " 'tiers': [{'from': 0, 'rate': 1}]}");

    assertThat(ScenarioPrice.missing(pricing.terms(), BRIEF)).containsExactly("wrapSeconds");
  }

  private static Pricing read(String json) throws JsonProcessingException {
    return JSON.readValue(json.replace('\'', '"'), Pricing.class);
  }
}
