package dev.plumbline.contract.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.incentive.behaviour.Behaviour;
import dev.plumbline.contract.scenario.Shown;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each behaviour changes in the reports of the month of [TestDeal], by measure.
class ConductTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "LONGER_HANDLING | availableSeconds 600000 660000, headcountAverage 10 11,"
            + " paidHours 1500 1650, paidUnavailableHours 450 495, talkSeconds 3000000 3300000",
        "RUSHED_CONTACTS | contactsHandled 10000 11000, contactsOffered 11000 12000,"
            + " contactsResolvedFirst 8000 6400, repeatContacts 500 1500,"
            + " surveysDissatisfied 200 320, surveysSatisfied 600 480",
        "INSTANT_HANG_UPS | availableSeconds 600000 585000, contactsHandled 10000 10250,"
            + " contactsOffered 11000 11250, contactsResolvedFirst 8000 7600,"
            + " headcountAverage 10 9.75, paidHours 1500 1462.5, paidUnavailableHours 450 438.75,"
            + " repeatContacts 500 750, surveysDissatisfied 200 230, surveysSatisfied 600 570,"
            + " talkSeconds 3000000 2925000",
        "REPEAT_CONTACTS | availableSeconds 600000 660000, contactsHandled 10000 11000,"
            + " contactsOffered 11000 12000, contactsResolvedFirst 8000 7000,"
            + " headcountAverage 10 11, paidHours 1500 1650, paidUnavailableHours 450 495,"
            + " repeatContacts 500 1500, talkSeconds 3000000 3300000",
        "UNDERSTAFFING | answeredWithin60 7700 5120.5, contactsAbandoned 1000 1500,"
            + " contactsHandled 10000 9500, contactsResolvedFirst 8000 7600,"
            + " headcountAverage 10 9, paidHours 1500 1350, paidUnavailableHours 450 405,"
            + " queueSecondsAnswered 300000 370500, repeatContacts 500 475,"
            + " surveysAnswered 1000 950, surveysDissatisfied 200 190, surveysInvited 2000 1900,"
            + " surveysSatisfied 600 570, talkSeconds 3000000 2850000",
        "SELECTED_SURVEYS | surveysAnswered 1000 700, surveysDissatisfied 200 0,"
            + " surveysInvited 2000 1400",
        "CLAIMED_RESOLUTION | contactsResolvedFirst 8000 8500",
        "OVERSTATED_HOURS | headcountAverage 10 10.5, paidHours 1500 1575",
      })
  void eachBehaviourChangesTheMeasuresThatItMust(Behaviour behaviour, String changes) {
    assertThat(
            TestDeal.paid("FIXED")
                .month("availableSeconds=600000", "paidUnavailableHours=450")
                .check(behaviour)
                .changes())
        .extracting(ConductTest::shown)
        .containsExactlyElementsOf(list(changes));
  }

  private static List<String> list(String changes) {
    return Arrays.asList(changes.split(", ", -1));
  }

  private static String shown(Temptation.Change change) {
    return "%s %s %s"
        .formatted(
            change.measure(),
            Shown.figure(change.without()).toPlainString(),
            Shown.figure(change.with()).toPlainString());
  }
}
