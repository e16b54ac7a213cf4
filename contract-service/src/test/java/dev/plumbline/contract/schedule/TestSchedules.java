package dev.plumbline.contract.schedule;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.json;
import static dev.plumbline.contract.TestContent.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.contract.schedule.section.Subject;
import dev.plumbline.contract.schedule.section.Subject.Signing;
import dev.plumbline.contract.terms.TestTerms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;

/// Versions to print, among them one that has everything a version can have.
public final class TestSchedules {

  private TestSchedules() {}

  /// A version with every kind of clause, addition, obligation and text.
  public static ObjectNode everything() {
    return json(
        set(
            "/term",
            """
            {"start": "2021-01-01", "end": "2023-12-31", "noticeDays": 90,
             "renewal": "AUTOMATIC", "renewalMonths": 12}"""),
        set("/effectiveFrom", "\"2021-11\""),
        add("/scope", "{\"activity\": \"billing\", \"channel\": \"email\"}"),
        set(
            "/pricing",
            """
            {"model": "PER_CONTACT", "measure": "contactsHandled",
             "tiers": [{"from": 0, "rate": 3.10}, {"from": 10000, "rate": 2.875}],
             "additions": {
               "volumeBands": {"measure": "contactsHandled", "baselineVolume": 12000,
                 "deadBandPercent": 10, "rateAbove": 1.5, "rateBelow": 1.25},
               "minimumCommitment": {"monthlyAmount": 20000.00},
               "gainShare": {"baselineCostPerContact": 3.5, "sharePercent": 20,
                 "monthlyCap": 4000.00}}}"""),
        set("/reporting", "{\"dueDay\": 31, \"graceDays\": 2, \"rampMonths\": 12}"),
        set("/measurement/sources", "[{\"metric\": \"csat\", \"rule\": \"CLIENT\"}]"),
        set("/measurement/owners", "{\"surveysSatisfied\": \"CLIENT\"}"),
        set("/clauses/1/lines", "[{\"activity\": \"billing\", \"channel\": \"voice\"}]"),
        set("/clauses/2/escalating", "true"),
        set("/clauses/2/exclusions", "[\"Days of a public outage\", \"Calls < 5 s & tests\"]"),
        set("/clauses/3/window", "\"QUARTER\""),
        set("/clauses/5/requiresEvidence", "true"),
        set("/clauses/5/predecessor", "\"happiness\""),
        set("/clauses/5/earnBack", "{\"months\": 3}"),
        add(
            "/clauses",
            """
            {"type": "SLA", "code": "occupancy", "metric": "occupancy", "window": "ROLLING_3",
             "weight": 5, "expectedBand": {"low": 75, "high": 85.5},
             "minimumBand": {"low": 70, "high": 90}}"""),
        set(
            "/obligations",
            """
            [{"code": "volume-forecast", "party": "CLIENT",
              "what": "Volume forecast for the month after next", "cadence": "MONTHLY",
              "dueDay": 20},
             {"code": "penetration-test", "party": "VENDOR", "what": "Penetration test",
              "cadence": "YEARLY", "dueDay": 31},
             {"code": "staffing-review", "party": "VENDOR", "what": "Review of staffing",
              "cadence": "QUARTERLY", "dueDay": 10}]"""),
        set(
            "/guidelines",
            """
            [{"topic": "Risk management", "owner": "Head of operations",
              "text": "The vendor keeps a register of risks.\\nIt is read together every quarter."},
             {"topic": "Brand & <tone>", "owner": "Marketing \\"desk\\"",
              "text": "<script>alert('as ours')</script>"}]"""));
  }

  /// In force, with names for everybody.
  public static Subject active(ObjectNode content) {
    return subject(VersionStatus.ACTIVE, content);
  }

  @SafeVarargs
  public static Subject active(Consumer<ObjectNode>... changes) {
    return active(json(changes));
  }

  public static Subject subject(VersionStatus status, ObjectNode content) {
    return new Subject(
        TestTerms.of(2, content),
        status,
        "Fairwater Energy plc",
        Optional.of("Northgate Contact Services Ltd"),
        status == VersionStatus.SUPERSEDED ? Optional.of(YearMonth.of(2022, 6)) : Optional.empty(),
        new Signing(
            "governance",
            Optional.of("approver"),
            Optional.of("vendor-a"),
            Optional.of(LocalDate.of(2021, 10, 25))));
  }
}
