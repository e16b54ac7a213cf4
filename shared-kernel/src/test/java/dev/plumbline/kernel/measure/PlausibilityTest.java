package dev.plumbline.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          voice  | contactsOffered=10 contactsHandled=8 contactsAbandoned=2                      |
          voice  | contactsOffered=10 contactsHandled=8 contactsAbandoned=3                      | contactsHandled + contactsAbandoned cannot exceed contactsOffered
          voice  | contactsOffered=10 contactsHandled=11                                         | contactsHandled + contactsAbandoned cannot exceed contactsOffered
          email  | contactsOffered=10 contactsHandled=11                                         | contactsHandled seldom exceeds contactsOffered
          email  | contactsOffered=10 contactsHandled=8 contactsAbandoned=3                      |
          email  | contactsHandled=5 contactsResolvedFirst=6                                     | contactsResolvedFirst + contactsNotResolvableAtFirstLevel cannot exceed contactsHandled
          email  | contactsHandled=5 contactsResolvedFirst=3 contactsNotResolvableAtFirstLevel=3 | contactsResolvedFirst + contactsNotResolvableAtFirstLevel cannot exceed contactsHandled
          email  | contactsResolvedFirst=6                                                       |
          voice  | surveysAnswered=5 surveysSatisfied=3 surveysDissatisfied=3                    | surveysSatisfied + surveysDissatisfied cannot exceed surveysAnswered
          voice  | surveysAnswered=5 surveysInvited=4                                            | surveysAnswered seldom exceeds surveysInvited
          voice  | npsResponses=5 npsPromoters=4 npsDetractors=2                                 | npsPromoters + npsDetractors cannot exceed npsResponses
          voice  | cesResponses=5 cesPoints=36                                                   | cesPoints cannot exceed 7 × cesResponses
          voice  | cesResponses=5 cesPoints=4                                                    | cesResponses cannot exceed cesPoints
          voice  | contactsAbandoned=3 abandonedShort5=4                                         | abandonedShort5 cannot exceed contactsAbandoned
          voice  | contactsOffered=3 abandonedShort5=4                                           | abandonedShort5 cannot exceed contactsOffered
          voice  | abandonedShort5=4 abandonedShort10=3                                          | abandonedShort5 cannot exceed abandonedShort10
          voice  | abandonedShort5=4 abandonedWithin10=3                                         |
          voice  | answeredWithin20=4 answeredWithin30=3 answeredWithin60=5                      | answeredWithin20 cannot exceed answeredWithin30
          voice  | contactsHandled=3 answeredWithin60=4                                          | answeredWithin60 cannot exceed contactsHandled
          shared | paidHours=10 paidUnavailableHours=11                                          | paidUnavailableHours cannot exceed paidHours
          shared | scheduledMinutes=10 adherentMinutes=11                                        | adherentMinutes cannot exceed scheduledMinutes
          """)
  void parts_do_not_exceed_their_whole(String channel, String measures, String broken) {
    String found =
        Plausibility.broken(new Line("billing", channel), measures(measures)).stream()
            .map(PlausibilityRule::toString)
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(broken == null ? "" : broken);
  }

  private static Measures measures(String text) {
    Map<String, BigDecimal> measures = new HashMap<>();
    for (String measure : text.split(" ", -1)) {
      int equals = measure.indexOf('=');
      measures.put(measure.substring(0, equals), new BigDecimal(measure.substring(equals + 1)));
    }
    return Measures.of(measures);
  }
}
