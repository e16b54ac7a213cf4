package dev.plumbline.contract.schedule.section;

import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.contract.schedule.TestSchedules;
import dev.plumbline.contract.schedule.page.Fact;
import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.page.Table.Cell;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleWriterTest {

  @Test
  void thePriceOfEachModelIsPrintedToTheDigit() {
    assertThat(prices("{\"model\": \"FIXED\", \"monthlyAmount\": 87450.00}"))
        .containsExactly("Month", "EUR 87450.00");
    assertThat(prices("{\"model\": \"FTE\", \"rate\": 3200.5}"))
        .containsExactly("Agent and month", "EUR 3200.5");
    assertThat(prices("{\"model\": \"HOURLY\", \"rate\": 27.25}"))
        .containsExactly("Paid hour", "EUR 27.25");
    assertThat(
            prices(
                """
                {"model": "PER_CONTACT", "measure": "contactsHandled",
                 "tiers": [{"from": 0, "rate": 3.1}, {"from": 900, "rate": 2.9}]}"""))
        .containsExactly("0", "below 900", "EUR 3.1", "900", "no end", "EUR 2.9");
    assertThat(prices("{\"model\": \"PER_MINUTE\", \"tiers\": [{\"from\": 0, \"rate\": 0.455}]}"))
        .containsExactly("0", "no end", "EUR 0.455");
  }

  @Test
  void aQualityGateIsSpeltOut() {
    Section pricing =
        section(
            "Pricing",
            set(
                "/pricing",
                """
                {"model": "OUTCOME", "rate": 5, "gate": {"metric": "csat", "atLeast": 49.5}}"""));
    assertThat(pricing.facts())
        .containsExactly(
            new Fact(
                "Quality gate",
                "csat of the month, surveys satisfied divided by surveys answered, times 100, is at"
                    + " least 49.5"));
  }

  @Test
  void aTargetSaysWhichSideOfItIsGood() {
    Section levels = section("Service levels", TestSchedules.everything());
    assertThat(facts(levels, "Expected"))
        .contains("at most 227 s", "at least 36 %", "75 to 85.5 %");
    assertThat(facts(levels, "Breached"))
        .contains("above 235 s", "below 49.5 %", "outside 70 to 90 %");
  }

  @Test
  void aWeightIsShownAsItIsOutOfAll() {
    assertThat(facts(section("Service levels"), "Weight").toList())
        .containsExactly(
            "10 of 100", "10 of 100", "15 of 100", "15 of 100", "15 of 100", "25 of 100");
  }

  @Test
  void aReportIsDueOnTheLastDayOfAShorterMonth() {
    Section reporting =
        section(
            "Reporting calendar",
            set("/reporting", "{\"dueDay\": 31, \"graceDays\": 2, \"rampMonths\": 1}"));
    assertThat(cells(reporting).toList())
        .containsExactly(
            "2021-01",
            "2021-02-28",
            "2021-03-02",
            "No",
            "2021-02",
            "2021-03-31",
            "2021-04-02",
            "Yes",
            "2021-03",
            "2021-04-30",
            "2021-05-02",
            "Yes");
  }

  @Test
  void ofALongTermTheCalendarShowsAYearAndSaysSo() {
    Section reporting = section("Reporting calendar", TestSchedules.everything());
    assertThat(reporting.tables().getFirst().rows()).hasSize(12);
    assertThat(reporting.paragraphs()).singleElement().asString().contains("until 2023-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Can be given until the term ends",
        "1 | 1 day before the term ends, so no later than 2021-03-30",
        "30 | 30 days before the term ends, so no later than 2021-03-01"
      })
  void theLastDayForNoticeIsNamed(int days, String notice) {
    Section parties = section("Parties and term", set("/term/noticeDays", "" + days));
    assertThat(facts(parties, "Notice")).containsExactly(notice);
  }

  @Test
  void withoutCriticalClausesThereAreNoCredits() {
    Section credits =
        section(
            "Credits", set("/clauses/2/critical", "false"), set("/clauses/5/critical", "false"));
    assertThat(credits.paragraphs()).containsExactly("No clause is critical, so no credit arises.");
  }

  @Test
  void whatIsNotAgreedUponIsSaid() {
    assertThat(section("Obligations").paragraphs())
        .containsExactly("No recurring obligations are agreed upon.");
    assertThat(section("Guidelines").paragraphs())
        .containsExactly("No guidelines are agreed upon.");
  }

  @Test
  void everyMetricThatTheTermsDefineIsSpeltOut() {
    Subject subject = TestSchedules.active();
    assertThat(section("Metric definitions").parts())
        .hasSameSizeAs(subject.terms().metrics())
        .allSatisfy(
            part -> assertThat(part.facts()).extracting(Fact::label).contains("Formula", "Unit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DRAFT | This is a draft",
        "IN_REVIEW | Both parties are asked to agree",
        "ACTIVE | Both parties agreed",
        "SUPERSEDED | Both parties agreed",
      })
  void nobodyIsSaidToHaveAgreedBeforeTime(VersionStatus status, String words) {
    assertThat(
            section("Agreement", TestSchedules.subject(status, TestSchedules.everything()))
                .paragraphs())
        .singleElement()
        .asString()
        .startsWith(words);
  }

  private static List<String> prices(String pricing) {
    return cells(section("Pricing", set("/pricing", pricing))).toList();
  }

  @SafeVarargs
  private static Section section(String title, Consumer<ObjectNode>... changes) {
    return section(title, TestSchedules.active(changes));
  }

  private static Section section(String title, ObjectNode content) {
    return section(title, TestSchedules.active(content));
  }

  private static Section section(String title, Subject subject) {
    return ScheduleWriter.write(subject).sections().stream()
        .filter(section -> section.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> facts(Section section, String label) {
    return Stream.concat(Stream.of(section), section.parts().stream())
        .flatMap(it -> it.facts().stream())
        .filter(fact -> fact.label().equals(label))
        .map(Fact::value)
        .map(ScheduleWriterTest::breakable);
  }

  private static Stream<String> cells(Section section) {
    return section.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .map(Cell::text)
        .map(ScheduleWriterTest::breakable);
  }

  private static String breakable(String text) {
    return text.replace('\u00a0', ' ');
  }
}
