package dev.plumbline.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoDataTest {

  private final ReportData data = ReportData.read();

  @ParameterizedTest
  @CsvSource({
    "0, 2021-01, 873, 725, 164440, 47564, 358",
    "0, 2021-02, 837, 673, 154765, 45541, 340",
    "0, 2021-03, 811, 645, 139003, 43419, 311",
    "1, 2021-01, 899, 730, 164571, 50241, 373",
    "1, 2021-02, 779, 625, 141485, 42134, 316",
    "1, 2021-03, 801, 656, 147573, 44830, 325"
  })
  void reportsAddUpToTheMonthOfTheVendor(
      int vendor, YearMonth month, int offered, int handled, int talk, int queue, int satisfied) {
    JsonNode lines = data.lines(DemoVendor.BOTH.get(vendor), month);

    assertThat(lines).hasSize(5);
    assertThat(sum(lines, "contactsOffered")).isEqualTo(offered);
    assertThat(sum(lines, "contactsHandled")).isEqualTo(handled);
    assertThat(sum(lines, "talkSeconds")).isEqualTo(talk);
    assertThat(sum(lines, "queueSecondsAnswered")).isEqualTo(queue);
    assertThat(sum(lines, "surveysSatisfied")).isEqualTo(satisfied);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2021-01, 40, 128", "0, 2021-02, 40, 146", "0, 2021-03, 40, 138",
    "1, 2021-01, 40, 168", "1, 2021-02, 12, 48", "1, 2021-03, 40, 164"
  })
  void ratingsAddUpAndAreMadeUp(int vendor, YearMonth month, int contacts, int points) {
    JsonNode observations = ObservationSteps.observations(DemoVendor.BOTH.get(vendor), month);

    assertThat(observations).hasSize(contacts);
    assertThat(
            IntStream.range(0, contacts).map(i -> observations.get(i).path("rating").asInt()).sum())
        .isEqualTo(points);
    assertThat(observations)
        .allSatisfy(
            observation -> {
              assertThat(observation.path("rating").asInt()).isBetween(1, 5);
              assertThat(observation.path("date").asText()).startsWith(month.toString());
              assertThat(observation.path("note").asText()).isEqualTo("Made up for the demo.");
            });
  }

  @Test
  void theTermsGiveEachClauseItsTargets() {
    assertThat(Json.resource("/demo/terms.json").path("clauses"))
        .extracting(
            clause -> clause.path("code").asText(),
            clause -> clause.path("expected").asText(),
            clause -> clause.path("minimum").asText(),
            clause -> clause.path("weight").asInt())
        .hasSize(7);
  }

  @Test
  void theActivitiesAreThoseOfTheContractsWithFourTimesTheQuartersCalls() {
    assertThat(ActivitySteps.all())
        .extracting(each -> each.at("/activity/code").asText())
        .isEqualTo(
            Json.resource("/demo/terms.json")
                .path("scope")
                .valueStream()
                .map(line -> line.path("activity").asText())
                .toList());
    assertThat(ActivitySteps.all())
        .allSatisfy(
            each ->
                assertThat(each.at("/activity/yearlyVolume").asInt())
                    .isEqualTo(4 * quarterOf(each.at("/activity/code").asText())));
  }

  private int quarterOf(String activity) {
    return DemoVendor.BOTH.stream()
        .flatMap(vendor -> DemoVendor.QUARTER.stream().map(month -> data.lines(vendor, month)))
        .flatMap(JsonNode::valueStream)
        .filter(line -> line.path("activity").asText().equals(activity))
        .mapToInt(line -> line.at("/measures/contactsOffered").asInt())
        .sum();
  }

  private static int sum(JsonNode lines, String measure) {
    return IntStream.range(0, lines.size())
        .map(i -> lines.get(i).path("measures").path(measure).asInt())
        .sum();
  }
}
