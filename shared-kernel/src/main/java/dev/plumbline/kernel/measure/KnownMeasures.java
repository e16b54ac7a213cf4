package dev.plumbline.kernel.measure;

import static dev.plumbline.kernel.measure.MeasureUnit.COUNT;
import static dev.plumbline.kernel.measure.MeasureUnit.HOURS;
import static dev.plumbline.kernel.measure.MeasureUnit.MINUTES;
import static dev.plumbline.kernel.measure.MeasureUnit.MONEY;
import static dev.plumbline.kernel.measure.MeasureUnit.PEOPLE;
import static dev.plumbline.kernel.measure.MeasureUnit.POINTS;
import static dev.plumbline.kernel.measure.MeasureUnit.SECONDS;
import static dev.plumbline.kernel.measure.Origin.CONTRACT;
import static dev.plumbline.kernel.measure.Origin.DERIVED;
import static dev.plumbline.kernel.measure.Origin.LINE;
import static dev.plumbline.kernel.measure.Origin.OBSERVED;
import static dev.plumbline.kernel.measure.Party.CLIENT;
import static dev.plumbline.kernel.measure.Party.VENDOR;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The catalogue of measures that every contract may use. Thresholds (`answeredWithin…`,
/// `abandonedWithin…`, `abandonedShort…`) are known for any number of seconds.
public final class KnownMeasures {

  private static final Map<String, MeasureDefinition> BY_CODE = catalogue();

  private KnownMeasures() {}

  public static Optional<MeasureDefinition> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code))
        .or(() -> Threshold.find(code).map(KnownMeasures::definition));
  }

  /// All but the thresholds, in the order of the catalogue.
  public static Collection<MeasureDefinition> all() {
    return BY_CODE.values();
  }

  private static MeasureDefinition definition(Threshold threshold) {
    String within = "within " + threshold.seconds() + " seconds of queueing";
    return switch (threshold.kind()) {
      case ANSWERED_WITHIN -> line(threshold.code(), COUNT, "Contacts answered " + within);
      case ABANDONED_WITHIN ->
          line(threshold.code(), COUNT, "Contacts that the customer gave up " + within);
      case ABANDONED_SHORT ->
          line(
              threshold.code(),
              COUNT,
              "Contacts given up " + within + ", too soon to be served or to count as lost");
    };
  }

  private static Map<String, MeasureDefinition> catalogue() {
    Map<String, MeasureDefinition> byCode = new LinkedHashMap<>();
    Stream.of(
            line("contactsOffered", COUNT, "Contacts that customers began"),
            line("contactsHandled", COUNT, "Contacts that an agent answered"),
            line("contactsAbandoned", COUNT, "Contacts that the customer gave up while waiting"),
            of(
                "contactsForecast",
                COUNT,
                LINE,
                CLIENT,
                "Contacts the client forecast for the month"),
            of(
                "forecastDeviation",
                COUNT,
                DERIVED,
                CLIENT,
                "The absolute difference of contacts offered and forecast, by line and month"),
            line(
                "repeatContacts",
                COUNT,
                "Contacts of a customer who had been in touch on the same matter"),
            line(
                "repeatContactsSameDay", COUNT, "Repeat contacts on the day of the contact before"),
            line("transfers", COUNT, "Contacts handed to another team"),
            line("escalations", COUNT, "Contacts handed to a higher level"),
            line("talkSeconds", SECONDS, "Time in conversation"),
            line("holdSeconds", SECONDS, "Time the customer was put on hold"),
            line("wrapSeconds", SECONDS, "Time spent on a contact after it ended"),
            line("availableSeconds", SECONDS, "Time agents waited for a contact"),
            line(
                "queueSecondsAnswered",
                SECONDS,
                "Time that answered contacts waited, those that waited 0 seconds included"),
            line("contactsResolvedFirst", COUNT, "Contacts whose matter was settled at once"),
            line(
                "contactsNotResolvableAtFirstLevel",
                COUNT,
                "Contacts that the first level was not able or allowed to settle"),
            negotiable("surveysInvited", COUNT, "Contacts whose customer was asked for a rating"),
            negotiable(
                "surveysAnswered", COUNT, "Contacts whose customer gave a satisfaction rating"),
            negotiable("surveysSatisfied", COUNT, "Ratings of 4 or 5 of 5"),
            negotiable("surveysDissatisfied", COUNT, "Ratings of 1 or 2 of 5"),
            negotiable("npsPromoters", COUNT, "Recommendation answers of 9 or 10"),
            negotiable("npsDetractors", COUNT, "Recommendation answers of 0 to 6"),
            negotiable("npsResponses", COUNT, "Recommendation answers, 0 to 10"),
            negotiable("cesPoints", POINTS, "Effort answers summed, 1 to 7 each, 7 the easiest"),
            negotiable("cesResponses", COUNT, "Effort answers"),
            line("complaints", COUNT, "Complaints about the service"),
            negotiable("qaEvaluations", COUNT, "Contacts evaluated for quality"),
            negotiable("qaPointsEarned", POINTS, "Points earned in quality evaluations"),
            negotiable(
                "qaPointsPossible", POINTS, "Points that could be earned in quality evaluations"),
            negotiable(
                "qaWithoutCriticalError", COUNT, "Evaluated contacts without a critical error"),
            of("ratingsGiven", COUNT, OBSERVED, CLIENT, "Contacts whose behaviour was rated"),
            of("ratingPoints", POINTS, OBSERVED, CLIENT, "Behaviour ratings summed, 1 to 5 each"),
            of(
                "ratingPointsSquared",
                POINTS,
                OBSERVED,
                CLIENT,
                "Squares of the behaviour ratings summed"),
            once("paidHours", HOURS, "Hours paid to agents"),
            once("paidUnavailableHours", HOURS, "Paid hours in which agents were not available"),
            once("scheduledMinutes", MINUTES, "Minutes that agents were scheduled for"),
            once(
                "adherentMinutes",
                MINUTES,
                "Scheduled minutes in which agents did what was scheduled"),
            once("headcountAverage", PEOPLE, "Average number of agents in the month"),
            once("leavers", COUNT, "Agents who left in the month"),
            line("operatingCost", MONEY, "What the service cost its operator"),
            once("invoicedAmount", MONEY, "What the vendor invoiced, without credits and tax"))
        .forEach(definition -> byCode.put(definition.code(), definition));
    return Collections.unmodifiableMap(byCode);
  }

  private static MeasureDefinition line(String code, MeasureUnit unit, String description) {
    return of(code, unit, LINE, VENDOR, description);
  }

  /// Surveys and quality evaluations are taken by whichever party the contract says.
  private static MeasureDefinition negotiable(String code, MeasureUnit unit, String description) {
    return new MeasureDefinition(code, unit, LINE, VENDOR, true, description);
  }

  private static MeasureDefinition once(String code, MeasureUnit unit, String description) {
    return of(code, unit, CONTRACT, VENDOR, description);
  }

  private static MeasureDefinition of(
      String code, MeasureUnit unit, Origin origin, Party owner, String description) {
    return new MeasureDefinition(code, unit, origin, owner, false, description);
  }
}
