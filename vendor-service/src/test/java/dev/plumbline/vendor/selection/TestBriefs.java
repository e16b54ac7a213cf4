package dev.plumbline.vendor.selection;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.vendor.selection.brief.Baseline;
import dev.plumbline.vendor.selection.brief.Behaviour;
import dev.plumbline.vendor.selection.brief.Brief;
import dev.plumbline.vendor.selection.brief.Responsibility;
import dev.plumbline.vendor.selection.brief.ScenarioMonth;
import dev.plumbline.vendor.selection.brief.Target;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What a programme wants, for tests: technical support by voice, over two months.
public final class TestBriefs {

  private static final String ACTIVITY = "technical-support";

  private TestBriefs() {}

  public static Brief brief(UUID programmeId) {
    return new Brief(
        programmeId,
        "P-" + programmeId,
        Currency.getInstance("EUR"),
        List.of(new Line(ACTIVITY, "voice")),
        List.of(new Target(ACTIVITY, "csat", new BigDecimal("85.0"), new BigDecimal("80"))),
        List.of(
            new Behaviour(
                ACTIVITY,
                "empathy",
                "Empathy",
                "The customer feels heard",
                List.of(
                    new Behaviour.Anchor(1, "Talks over the customer"),
                    new Behaviour.Anchor(5, "Names what worries the customer")))),
        List.of(
            new Responsibility(
                ACTIVITY, "training", "vendor", "client", List.of("quality"), List.of())),
        List.of(new Baseline(ACTIVITY, Map.of("contactsHandled", new BigDecimal("9500")))),
        List.of(
            new ScenarioMonth("month 1", measures("10000", "60000")),
            new ScenarioMonth("month 2", measures("12000", "72000"))));
  }

  /// Contacts, and seconds of each kind of work; agents, hours and surveys in proportion.
  private static Map<String, BigDecimal> measures(String contacts, String seconds) {
    BigDecimal handled = new BigDecimal(contacts);
    return Map.of(
        "contactsHandled", handled,
        "contactsResolvedFirst", handled.movePointLeft(1).multiply(new BigDecimal("8")),
        "talkSeconds", new BigDecimal(seconds),
        "holdSeconds", new BigDecimal(seconds),
        "headcountAverage", handled.movePointLeft(3),
        "paidHours", handled.movePointLeft(1),
        "surveysAnswered", handled.movePointLeft(2),
        "surveysSatisfied", handled.movePointLeft(2).subtract(BigDecimal.TEN));
  }
}
