package dev.plumbline.contract.schedule;

import static dev.plumbline.contract.TestContent.json;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.contract.schedule.PrintedSchedule.Page;
import dev.plumbline.contract.schedule.page.Schedule;
import dev.plumbline.contract.schedule.section.ScheduleWriter;
import dev.plumbline.contract.schedule.section.Subject;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@QuarkusTest
class SchedulePageTest {

  @Inject SchedulePage page;

  @Test
  void aVersionWithEverythingIsPrintedAsItWasApproved() {
    Golden.assertSame(
        "schedule.html", print(TestSchedules.active(TestSchedules.everything())).html());
  }

  @Test
  void textsNeverBecomeMarkup() throws Exception {
    Page printed = print(TestSchedules.active(TestSchedules.everything()));
    assertThat(printed.html()).contains("&lt;script&gt;").doesNotContain("<script", "<tone>");
    assertThat(parsed(printed).getElementsByTagName("script").getLength()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "DRAFT | DRAFT, not agreed",
        "IN_REVIEW | IN REVIEW, not in force",
        "ACTIVE | -",
        "SUPERSEDED | SUPERSEDED from 2022-06"
      })
  void whatIsNotInForceIsMarked(VersionStatus status, String mark) {
    String html = print(TestSchedules.subject(status, json())).html();
    if (mark == null) {
      assertThat(html).doesNotContain("class=\"mark\"");
    } else {
      assertThat(html).contains("<p class=\"mark\">%s</p>".formatted(mark));
    }
  }

  @Test
  void aTitleCannotLeaveTheMarginItStandsIn() throws Exception {
    String title = "\"; } * { display: none } </style><b>\\";
    Page printed = page.print(new Schedule(title, "a, b", title, List.of(), List.of()));

    assertThat(printed.style())
        .contains(
            "@top-left { width: 60%; content: \"\\22 \\3b  \\7d  \\2a  \\7b  display\\3a  none ")
        .contains("content: \"a\\2c  b\";")
        .doesNotContain("</style", "display: none");
    assertThat(parsed(printed).getElementsByTagName("style").item(0).getTextContent())
        .isEqualTo(printed.style());
    assertThat(parsed(printed).getElementsByTagName("b").getLength()).isZero();
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws Exception {
    Subject subject =
        TestSchedules.active(
            set(
                "/guidelines",
                "[{\"topic\": \"T\", \"owner\": \"O\", \"text\": \"a\\uffffb\\ud83d\\ude00\"}]"));
    assertThat(parsed(print(subject)).getDocumentElement().getTextContent())
        .contains("a\ufffdb\ud83d\ude00");
  }

  private Page print(Subject subject) {
    return page.print(ScheduleWriter.write(subject));
  }

  private static Document parsed(Page page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.html())));
  }
}
