package dev.plumbline.scorecard.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.scorecard.report.content.Confirmation;
import dev.plumbline.scorecard.report.content.Demand;
import dev.plumbline.scorecard.report.content.History;
import dev.plumbline.scorecard.report.content.ReportContent;
import dev.plumbline.scorecard.report.content.ReportedLine;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCheckTest {

  private static final Line VOICE = new Line("billing", "voice");
  private static final Line EMAIL = new Line("billing", "email");
  private static final Demand DEMAND =
      new Demand(
          Set.of(VOICE, EMAIL),
          Map.of(
              VOICE,
              Map.of("contactsOffered", Set.of("abandons"), "contactsHandled", Set.of("talk-time")),
              Line.SHARED,
              Map.of("leavers", Set.of("attrition"))),
          Vocabulary.with(
              List.of(own("callbacksKept", Origin.LINE), own("floorWalks", Origin.CONTRACT))));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          contactsOffered=10 contactsHandled=11,              /lines/0/measures/contactsHandled part-exceeds-whole
          contactsOffered=10 contactsHandled=8 contactsAbandoned=3, /lines/0/measures/contactsHandled part-exceeds-whole
          contactsHandled=10 contactsResolvedFirst=11,        /lines/0/measures/contactsResolvedFirst part-exceeds-whole
          contactsAbandoned=3 abandonedShort5=4,              /lines/0/measures/abandonedShort5 part-exceeds-whole
          surveysAnswered=10 surveysSatisfied=6 surveysDissatisfied=5, /lines/0/measures/surveysSatisfied part-exceeds-whole
          contactsHandled=10 answeredWithin60=11,             /lines/0/measures/answeredWithin60 part-exceeds-whole
          answeredWithin20=5 answeredWithin60=4,              /lines/0/measures/answeredWithin20 part-exceeds-whole
          contactsOfferd=10,                                  /lines/0/measures/contactsOfferd unknown-measure
          talkSeconds=-1,                                     /lines/0/measures/talkSeconds negative
          contactsHandled=1.5,                                /lines/0/measures/contactsHandled not-whole
          talkSeconds=1000000000000,                          /lines/0/measures/talkSeconds too-large
          talkSeconds=1E+2000000000,                          /lines/0/measures/talkSeconds too-large
          talkSeconds=0.1234567,                              /lines/0/measures/talkSeconds too-precise
          contactsHandled=1E-2000000000,                      /lines/0/measures/contactsHandled too-precise
          ratingPoints=4,                                     /lines/0/measures/ratingPoints not-reported
          forecastDeviation=4,                                /lines/0/measures/forecastDeviation not-reported
          leavers=1,                                          /lines/0/measures/leavers wrong-line
          a/b~c=1,                                            /lines/0/measures/a~1b~0c unknown-measure
          callbacksKept=1.5,                                  /lines/0/measures/callbacksKept not-whole
          floorWalks=1,                                       /lines/0/measures/floorWalks wrong-line
          """)
  void refusesEvenInADraft(String measures, String violation) {
    assertThat(told(ReportCheck.draft(DEMAND, content(line(VOICE, measures)))))
        .containsExactly(violation);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          contactsOffered=10 contactsHandled=7 contactsAbandoned=3
          contactsOffered=10 contactsHandled=10.00
          surveysAnswered=10 surveysSatisfied=6 surveysDissatisfied=4
          contactsHandled=10 contactsResolvedFirst=10 answeredWithin60=10 answeredWithin20=10
          contactsOffered=0 contactsHandled=0
          talkSeconds=999999999999.999999
          surveysInvited=5 surveysAnswered=6
          """)
  void takesIntoADraft(String measures) {
    assertThat(ReportCheck.draft(DEMAND, content(line(VOICE, measures)))).isEmpty();
  }

  @Test
  void tellsAllThatIsWrongWithOneFigure() {
    ReportContent content = content(line(VOICE, "talkSeconds=-1000000000000.1234567"));

    assertThat(told(ReportCheck.draft(DEMAND, content)))
        .containsExactly(
            "/lines/0/measures/talkSeconds negative",
            "/lines/0/measures/talkSeconds too-large",
            "/lines/0/measures/talkSeconds too-precise");
  }

  @Test
  void tellsEverythingAtOnceWithItsPlace() {
    ReportContent content =
        new ReportContent(
            List.of(
                line(
                    new Line("billing", "chat"),
                    "talkSeconds=-1 nonsense=-2 contactsOffered=1 contactsHandled=2"),
                line(VOICE, "contactsOffered=1 contactsHandled=2"),
                line(VOICE, "talkSeconds=1"),
                line(Line.SHARED, "contactsOffered=1 leavers=0")),
            List.of(
                new Confirmation(VOICE, "holdSeconds", "why not"),
                new Confirmation(VOICE, "talkSeconds", "sure"),
                new Confirmation(VOICE, "talkSeconds", "sure")),
            null);

    assertThat(told(ReportCheck.draft(DEMAND, content)))
        .containsExactly(
            "/lines/0 line-out-of-scope",
            "/lines/0/measures/nonsense unknown-measure",
            "/lines/0/measures/nonsense negative",
            "/lines/0/measures/talkSeconds negative",
            "/lines/0/measures/contactsHandled part-exceeds-whole",
            "/lines/1/measures/contactsHandled part-exceeds-whole",
            "/lines/2 line-repeated",
            "/lines/3/measures/contactsOffered wrong-line",
            "/confirmations/0 nothing-to-confirm",
            "/confirmations/2 confirmation-repeated");
  }

  /// What is wrong by itself is left out of sums, and nothing else is.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          contactsOffered=10 contactsHandled=11 contactsAbandoned=-5, contactsAbandoned negative; contactsHandled part-exceeds-whole
          contactsOffered=-1 contactsHandled=11,                      contactsOffered negative
          contactsOffered=10 contactsHandled=8 contactsAbandoned=2.5, contactsAbandoned not-whole
          contactsOffered=10 contactsHandled=1E+2000000000,           contactsHandled too-large
          contactsOffered=10 contactsHandled=11 nonsense=1,           nonsense unknown-measure; contactsHandled part-exceeds-whole
          surveysAnswered=5 surveysSatisfied=6 contactsHandled=-1,    contactsHandled negative; surveysSatisfied part-exceeds-whole
          """)
  void comparesWhatIsRightByItself(String measures, String violations) {
    assertThat(told(ReportCheck.draft(DEMAND, content(line(VOICE, measures)))))
        .containsExactly(
            Arrays.stream(violations.split("; "))
                .map(it -> "/lines/0/measures/" + it)
                .toArray(String[]::new));
  }

  @Test
  void refusesALineWithoutAFigure() {
    ReportedLine empty = new ReportedLine(VOICE, Measures.NONE);
    assertThat(told(ReportCheck.draft(DEMAND, content(empty))))
        .containsExactly("/lines/0/measures line-empty");
  }

  @Test
  void namesLineMeasureAndReason() {
    assertThat(
            ReportCheck.draft(
                DEMAND, content(line(VOICE, "contactsOffered=1 contactsHandled=2 talkSeconds=-1"))))
        .extracting(Violation::message)
        .containsExactly(
            "billing/voice, talkSeconds: must not be negative",
            "billing/voice, contactsHandled: contactsHandled + contactsAbandoned cannot exceed"
                + " contactsOffered");
  }

  @Test
  void tellsASubmissionEverythingElseBesidesItsGaps() {
    assertThat(
            told(
                ReportCheck.submission(
                    DEMAND, content(line(VOICE, "contactsOffered=-1 nonsense=1")), History.NONE)))
        .containsExactly(
            "/lines/0/measures/contactsOffered negative",
            "/lines/0/measures/nonsense unknown-measure",
            "/lines/0/measures/contactsHandled measure-missing",
            "/lines measure-missing");
  }

  @Test
  void refusesASubmissionWithGaps() {
    assertThat(
            ReportCheck.submission(DEMAND, content(line(VOICE, "contactsOffered=0")), History.NONE))
        .containsExactly(
            Violation.at(
                "/lines/0/measures/contactsHandled",
                "measure-missing",
                "billing/voice, contactsHandled: the contract needs this measure"),
            Violation.at(
                "/lines",
                "measure-missing",
                "shared/shared, leavers: the contract needs this measure"));
  }

  @Test
  void wantsWordsForWhatTimeCanOvertake() {
    ReportedLine line =
        line(EMAIL, "contactsOffered=10 contactsHandled=11 surveysInvited=1 surveysAnswered=2");

    assertThat(told(Unconfirmed.violations(content(line), History.NONE, DEMAND.measures())))
        .containsExactly(
            "/lines/0/measures/contactsHandled confirmation-needed",
            "/lines/0/measures/surveysAnswered confirmation-needed");
    assertThat(
            Unconfirmed.violations(
                new ReportContent(
                    List.of(line),
                    List.of(
                        new Confirmation(EMAIL, "contactsHandled", "backlog of December"),
                        new Confirmation(EMAIL, "surveysAnswered", "late answers")),
                    null),
                History.NONE,
                DEMAND.measures()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          100 102 98 101 99 100,     104, false
          100 102 98 101 99 100,     106, true
          100 102 98 101 99 100,      94, true
          100 102 98 101 99 100,     105, false
          100 102 98 101 99,         999, false
          100 100 100 100 100 100,   999, false
          """)
  void wantsWordsForWhatIsFarFromEarlierMonths(String earlier, BigDecimal value, boolean doubted) {
    History history =
        new History(
            Map.of(
                VOICE,
                Map.of(
                    "talkSeconds",
                    Arrays.stream(earlier.split(" ")).map(BigDecimal::new).toList())));
    ReportContent content =
        content(new ReportedLine(VOICE, Measures.of(Map.of("talkSeconds", value))));

    assertThat(Unconfirmed.violations(content, history, DEMAND.measures()))
        .hasSize(doubted ? 1 : 0);
  }

  private static ReportContent content(ReportedLine... lines) {
    return new ReportContent(List.of(lines), List.of(), null);
  }

  private static ReportedLine line(Line line, String measures) {
    return new ReportedLine(
        line,
        Measures.of(
            Arrays.stream(measures.split(" "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new BigDecimal(pair[1])))));
  }

  private static List<String> told(List<Violation> violations) {
    return violations.stream().map(it -> it.pointer() + " " + it.code()).toList();
  }

  private static MeasureDefinition own(String code, Origin origin) {
    return new MeasureDefinition(code, MeasureUnit.COUNT, origin, Party.VENDOR, false, code);
  }
}
