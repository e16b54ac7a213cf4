package dev.plumbline.kernel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownMeasuresTest {

  @ParameterizedTest
  @CsvSource({
    "contactsHandled,      COUNT,   LINE,     VENDOR, false",
    "contactsForecast,     COUNT,   LINE,     CLIENT, false",
    "talkSeconds,          SECONDS, LINE,     VENDOR, false",
    "surveysAnswered,      COUNT,   LINE,     VENDOR, true",
    "qaPointsEarned,       POINTS,  LINE,     VENDOR, true",
    "ratingPoints,         POINTS,  OBSERVED, CLIENT, false",
    "forecastDeviation,    COUNT,   DERIVED,  CLIENT, false",
    "headcountAverage,     PEOPLE,  CONTRACT, VENDOR, false",
    "invoicedAmount,       MONEY,   CONTRACT, VENDOR, false",
    "answeredWithin60,     COUNT,   LINE,     VENDOR, false",
    "abandonedWithin20,    COUNT,   LINE,     VENDOR, false",
    "abandonedShort5,      COUNT,   LINE,     VENDOR, false"
  })
  void knows_unit_origin_and_owner(
      String code, MeasureUnit unit, Origin origin, Party owner, boolean negotiable) {
    assertThat(KnownMeasures.find(code))
        .hasValueSatisfying(
            it -> {
              assertThat(it.code()).isEqualTo(code);
              assertThat(it.unit()).isEqualTo(unit);
              assertThat(it.origin()).isEqualTo(origin);
              assertThat(it.owner()).isEqualTo(owner);
              assertThat(it.ownerNegotiable()).isEqualTo(negotiable);
              assertThat(it.description()).isNotBlank();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "contacts",
        "ContactsHandled",
        "answeredWithin",
        "answeredWithin0",
        "answeredWithin020",
        "answeredWithin12345",
        "shortWithin5",
        "answeredWithin20s"
      })
  void does_not_know_others(String code) {
    assertThat(KnownMeasures.find(code)).isEmpty();
  }

  @Test
  void lists_every_measure_of_the_domain() {
    assertThat(KnownMeasures.all().stream().map(MeasureDefinition::code))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    "contactsOffered contactsHandled contactsAbandoned contactsForecast",
                    "forecastDeviation repeatContacts repeatContactsSameDay transfers escalations",
                    "talkSeconds holdSeconds wrapSeconds availableSeconds queueSecondsAnswered",
                    "contactsResolvedFirst contactsNotResolvableAtFirstLevel surveysInvited",
                    "surveysAnswered surveysSatisfied surveysDissatisfied npsPromoters",
                    "npsDetractors npsResponses cesPoints cesResponses complaints qaEvaluations",
                    "qaPointsEarned qaPointsPossible qaWithoutCriticalError ratingsGiven",
                    "ratingPoints ratingPointsSquared paidHours paidUnavailableHours",
                    "scheduledMinutes adherentMinutes headcountAverage leavers operatingCost",
                    "invoicedAmount")
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .toList());
  }
}
