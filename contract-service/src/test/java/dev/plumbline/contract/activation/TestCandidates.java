package dev.plumbline.contract.activation;

import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.json;
import static dev.plumbline.contract.TestContent.read;
import static dev.plumbline.contract.TestContent.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.balance.InHouseBaseline;
import dev.plumbline.contract.balance.TestPolicies;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.contract.upstream.Clearance;
import dev.plumbline.contract.upstream.Placement;
import dev.plumbline.contract.upstream.VendorStanding;
import dev.plumbline.contract.upstream.VendorStanding.Gap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Candidates for activation that every rule lets pass, to be spoilt by tests.
final class TestCandidates {

  static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  static final Signatures SIGNED = new Signatures(Optional.of("approver"), Optional.of("vendor-a"));

  private static final Placement OUTSOURCED = placed("OUTSOURCE");

  private static final String AMENDED_TERM =
      """
      {"start": "2021-01-01", "end": "2027-12-31", "noticeDays": 30, "renewal": "NONE"}""";

  private TestCandidates() {}

  @SafeVarargs
  static Candidate first(Consumer<ObjectNode>... changes) {
    return first(OUTSOURCED, changes);
  }

  @SafeVarargs
  static Candidate first(Placement billing, Consumer<ObjectNode>... changes) {
    return candidate(
        content(changes), List.of(), standing("ACTIVE"), billing, SIGNED, InHouse.UNKNOWN);
  }

  static Candidate first(Optional<VendorStanding> standing, Signatures signatures) {
    return candidate(content(), List.of(), standing, OUTSOURCED, signatures, InHouse.UNKNOWN);
  }

  static Candidate first(InHouse inHouse) {
    return candidate(content(), List.of(), standing("ACTIVE"), OUTSOURCED, SIGNED, inHouse);
  }

  @SafeVarargs
  static Candidate amendment(Consumer<ObjectNode>... changes) {
    return amendment(content(), changes);
  }

  @SafeVarargs
  static Candidate amendment(VersionContent earlier, Consumer<ObjectNode>... changes) {
    ObjectNode amended = json(set("/effectiveFrom", "\"2026-11\""), set("/term", AMENDED_TERM));
    Stream.of(changes).forEach(change -> change.accept(amended));
    return candidate(
        read(amended), List.of(earlier), standing("ACTIVE"), OUTSOURCED, SIGNED, InHouse.UNKNOWN);
  }

  static Candidate candidate(
      VersionContent content,
      List<VersionContent> earlier,
      Optional<VendorStanding> standing,
      Placement billing,
      Signatures signatures,
      InHouse inHouse) {
    return new Candidate(
        BoundContent.of(content, TestMetrics.PUBLISHED),
        earlier,
        new Clearance(standing, List.of(billing)),
        signatures,
        inHouse,
        Optional.empty(),
        TODAY);
  }

  /// The same of a contract that was terminated.
  static Candidate terminated(Candidate it, LocalDate lastDay) {
    return new Candidate(
        it.content(),
        it.earlier(),
        it.clearance(),
        it.signatures(),
        it.inHouse(),
        Optional.of(lastDay),
        it.today());
  }

  static Placement placed(String verdict) {
    return new Placement("billing", true, verdict, null);
  }

  static Placement notAssessed() {
    return new Placement("billing", false, null, null);
  }

  static Optional<VendorStanding> standing(String status, String... missing) {
    return Optional.of(
        new VendorStanding(
            UUID.fromString("01934b2a-0000-7000-8000-000000000002"),
            status,
            Stream.of(missing).map(item -> new Gap(item, "MISSING")).toList()));
  }

  /// Both activities satisfied so many of a hundred customers before.
  static InHouse satisfied(int ofHundred, Answer... answers) {
    Map<String, BigDecimal> measures =
        Map.of(
            "surveysAnswered", BigDecimal.valueOf(100),
            "surveysSatisfied", BigDecimal.valueOf(ofHundred));
    return new InHouse(
        List.of(
            new InHouseBaseline("billing", measures),
            new InHouseBaseline("technical-support", measures)),
        List.of(answers));
  }

  static List<Finding> found(Candidate candidate) {
    return ActivationRules.check(candidate, TestPolicies.SHIPPED).all();
  }

  /// The rules that are not met, each with its clause.
  static Stream<String> findings(Candidate candidate) {
    return found(candidate).stream()
        .map(it -> it.rule() + (it.clause() == null ? "" : " " + it.clause()));
  }
}
