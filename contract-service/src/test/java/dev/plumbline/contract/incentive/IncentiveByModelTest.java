package dev.plumbline.contract.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.incentive.behaviour.Behaviour;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What each behaviour gains under each price where no clause says anything, worked out by hand.
class IncentiveByModelTest {

  private static final List<String> PRICES =
      List.of("FIXED", "HOURLY", "FTE", "PER_CONTACT", "PER_MINUTE", "OUTCOME");

  /// Longer by 10 %: 150 hours more cost 3,000; HOURLY pays 3,600 for them, PER_MINUTE 3,750.
  ///
  /// Rushed: 20 % take half the time, half of these come back: 0.8 + 0.1 + 0.1 of the time, 11,000
  /// contacts; of these 6,400 resolved, 58 %, fail the gate.
  ///
  /// Hang-ups: 5 % take no time, half of these come back: 0.975 of the time save 750; 10,250
  /// contacts, of which 7,600 resolved, 74.1 %, fail the gate.
  ///
  /// Repeats: 10 % come back: 3,000 more cost; 11,000 contacts, 7,000 resolved fail the gate.
  ///
  /// Understaffing: 10 % of the hours save 3,000; 9,500 contacts are left, 7,600 of them resolved.
  ///
  /// Claims: in a bad month 71.25 % are resolved, so the gate fails; a quarter of the other 2,875
  /// are claimed, which makes 7,843.75 at 4.50.
  ///
  /// Overstated: 5 % of 36,000.
  private static final String TABLE =
      """
      LONGER_HANDLING      -3000.00    600.00    600.00  -3000.00    750.00   -3000.00
      RUSHED_CONTACTS          0.00      0.00      0.00   3500.00      0.00  -36000.00
      INSTANT_HANG_UPS       750.00   -150.00   -150.00   1625.00   -187.50  -35250.00
      REPEAT_CONTACTS      -3000.00    600.00    600.00    500.00    750.00  -39000.00
      UNDERSTAFFING         3000.00   -600.00   -600.00   1250.00   1125.00    1200.00
      SELECTED_SURVEYS         0.00      0.00      0.00      0.00      0.00       0.00
      CLAIMED_RESOLUTION       0.00      0.00      0.00      0.00      0.00   35296.88
      OVERSTATED_HOURS         0.00   1800.00   1800.00      0.00      0.00       0.00
      """;

  @ParameterizedTest(name = "{0} under {1}: {2}")
  @MethodSource
  void eachBehaviourGainsUnderEachPriceWhatTheTableSays(
      Behaviour behaviour, String price, String gain) {
    assertThat(TestDeal.paid(price).check(behaviour).gain()).hasToString(gain + " EUR");
  }

  static Stream<Arguments> eachBehaviourGainsUnderEachPriceWhatTheTableSays() {
    return TABLE
        .lines()
        .map(line -> Arrays.asList(line.split("\\s+", -1)))
        .flatMap(
            row ->
                PRICES.stream()
                    .map(
                        price ->
                            Arguments.of(
                                Behaviour.valueOf(row.getFirst()),
                                price,
                                row.get(1 + PRICES.indexOf(price)))));
  }
}
