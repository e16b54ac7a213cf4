package dev.plumbline.contract.obligation;

import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.obligation.TestObligations.owing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.Course;
import dev.plumbline.contract.agreement.Course.Span;
import dev.plumbline.contract.terms.ContractIdentity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Terms begin on 1 February 2031 unless a test says otherwise.
class DueDatesTest {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final Consumer<ObjectNode> TERM =
      set(
          "/term",
          """
          {"start": "2031-02-01", "end": "2033-01-31", "noticeDays": 30, "renewal": "NONE"}""");

  @ParameterizedTest
  @CsvSource({
    "MONTHLY, 20, 2031-02-01, 2031-05-31, 2031-02-20 2031-03-20 2031-04-20 2031-05-20",
    "MONTHLY, 31, 2031-02-01, 2031-05-31, 2031-02-28 2031-03-31 2031-04-30 2031-05-31",
    "MONTHLY, 30, 2032-02-01, 2032-03-31, 2032-02-29 2032-03-30",
    "QUARTERLY, 10, 2031-02-01, 2031-12-31, 2031-04-10 2031-07-10 2031-10-10",
    "YEARLY, 31, 2031-02-01, 2033-01-31, 2032-01-31 2033-01-31",
    "MONTHLY, 20, 2031-03-20, 2031-04-20, 2031-03-20 2031-04-20",
    "MONTHLY, 20, 2031-03-21, 2031-04-19, ''",
    "MONTHLY, 15, 2030-01-01, 2031-03-01, 2031-02-15",
    "MONTHLY, 15, 2033-01-01, 2040-01-01, 2033-01-15",
    "MONTHLY, 15, 2034-01-01, 2034-12-31, ''",
    "MONTHLY, 15, 2030-01-01, 2030-12-31, ''",
  })
  void theyFollowTheCadenceFromTheStartOfTheTermToItsEnd(
      String cadence, int dueDay, LocalDate from, LocalDate to, String days) {
    Course course = course("2033-01-31", span("2031-02-01", "2033-01-31", cadence, dueDay));

    assertThat(DueDates.of(course, from, to))
        .extracting(due -> due.dueOn().toString())
        .containsExactlyElementsOf(days.isEmpty() ? List.of() : List.of(days.split(" ")));
  }

  @Test
  void theVersionInForceOnTheDaySaysWhatIsDue() {
    Course course =
        course(
            "2031-12-31",
            span("2031-02-01", "2031-03-31", "MONTHLY", 20),
            span("2031-04-01", "2031-12-31", "QUARTERLY", 5));

    assertThat(DueDates.of(course, LocalDate.parse("2031-01-01"), LocalDate.parse("2031-08-01")))
        .extracting(due -> due.dueOn().toString())
        .containsExactly("2031-02-20", "2031-03-20", "2031-04-05", "2031-07-05");
  }

  private static Span span(String first, String last, String cadence, int dueDay) {
    return new Span(
        LocalDate.parse(first),
        LocalDate.parse(last),
        content(TERM, owing("forecast", cadence, dueDay)));
  }

  private static Course course(String lastDay, Span... spans) {
    return new Course(
        new ContractIdentity(NOBODY, "C", NOBODY, "Voice support"),
        ZoneOffset.UTC,
        LocalDate.parse("2031-03-15"),
        LocalDate.parse(lastDay),
        Optional.empty(),
        List.of(spans));
  }
}
