package dev.plumbline.contract.alert;

import dev.plumbline.contract.life.ContractEnd;
import dev.plumbline.contract.life.RunningTerm;
import dev.plumbline.contract.obligation.DueObligation;
import dev.plumbline.contract.terms.Renewal;
import dev.plumbline.contract.upstream.Placement;
import dev.plumbline.contract.upstream.VendorOutlook;
import dev.plumbline.contract.upstream.VendorOutlook.Demanded;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every reason for an alert that a contract gives, however far its day is. A contract that is over
/// gives none.
final class Reasons {

  static final String CERTIFICATION = "CERTIFICATION";

  private static final Set<String> FIT = Set.of("APPROVED", "ACTIVE");

  private Reasons() {}

  static List<Reason> of(Situation situation) {
    return situation.course().present().stream()
        .flatMap(
            present ->
                Stream.of(
                        term(present),
                        situation.obligations().stream().flatMap(Reasons::obligation),
                        situation.activities().stream()
                            .flatMap(it -> situation.placement(it).stream())
                            .flatMap(Reasons::waiver),
                        situation.vendor().stream().flatMap(Reasons::proofs),
                        suspended(situation))
                    .flatMap(it -> it))
        .toList();
  }

  private static Stream<Reason> term(RunningTerm present) {
    ContractEnd end = present.end();
    if (present.terminatedTo().filter(end.lastDay()::equals).isPresent()) {
      return Stream.of(ends(end.lastDay(), "The contract is terminated to this day"));
    }
    boolean renews = end.renewal() == Renewal.AUTOMATIC;
    return Stream.of(
        new Reason(
            AlertKind.NOTICE_DUE,
            present.noticeDate(),
            renews
                ? "The last day to give notice; without it the contract renews itself after %s"
                    .formatted(end.lastDay())
                : "The last day to give notice to %s, when the term ends".formatted(end.lastDay())),
        ends(end.lastDay(), renews ? "The contract renews itself" : "The contract ends"));
  }

  private static Reason ends(LocalDate lastDay, String message) {
    return new Reason(AlertKind.TERM_ENDS, lastDay, message);
  }

  private static Stream<Reason> obligation(DueObligation due) {
    return due.fulfilment().isPresent()
        ? Stream.empty()
        : Stream.of(
            new Reason(
                AlertKind.OBLIGATION_DUE,
                due.due().code(),
                due.due().dueOn(),
                "The %s owes: %s"
                    .formatted(
                        due.due().obligation().party().name().toLowerCase(Locale.ROOT),
                        due.due().obligation().what())));
  }

  private static Stream<Reason> waiver(Placement placement) {
    return Optional.ofNullable(placement.waivedUntil()).stream()
        .map(
            until ->
                new Reason(
                    AlertKind.WAIVER_EXPIRES,
                    placement.activity(),
                    until,
                    "The waiver for %s expires".formatted(placement.activity())));
  }

  private static Stream<Reason> proofs(VendorOutlook vendor) {
    return vendor.demanded().stream().flatMap(Reasons::proof);
  }

  private static Stream<Reason> proof(Demanded demanded) {
    boolean certification = demanded.kind().equals(CERTIFICATION);
    return Optional.ofNullable(demanded.expiresOn()).stream()
        .map(
            until ->
                new Reason(
                    certification
                        ? AlertKind.CERTIFICATION_EXPIRES
                        : AlertKind.DUE_DILIGENCE_EXPIRES,
                    demanded.item(),
                    until,
                    "The vendor's %s %s expires"
                        .formatted(
                            certification ? "certification" : "due-diligence item",
                            demanded.item())));
  }

  private static Stream<Reason> suspended(Situation situation) {
    return situation.vendor().stream()
        .filter(vendor -> !FIT.contains(vendor.status()))
        .map(
            vendor ->
                new Reason(
                    AlertKind.VENDOR_SUSPENDED,
                    situation.course().today(),
                    "The vendor is %s; the terms stay as they are".formatted(vendor.status())));
  }
}
