package dev.plumbline.contract.alert;

import dev.plumbline.contract.life.RunningTerm;
import dev.plumbline.contract.obligation.Fulfilment;
import dev.plumbline.contract.upstream.Placement;
import dev.plumbline.contract.upstream.VendorOutlook;
import dev.plumbline.contract.upstream.VendorOutlook.Demanded;
import java.time.LocalDate;
import java.util.Optional;

/// Why the reason for an alert has gone, in words; empty where it has not, or where that cannot be
/// known now. What has expired and was not renewed has not gone.
final class Farewell {

  private final Situation situation;

  Farewell(Situation situation) {
    this.situation = situation;
  }

  /// @param dueOn the day that no reason is for any more
  Optional<String> to(AlertKind kind, String subject, LocalDate dueOn) {
    return situation
        .course()
        .present()
        .map(present -> to(kind, subject, dueOn, present))
        .orElse(Optional.of("The contract is over"));
  }

  private Optional<String> to(
      AlertKind kind, String subject, LocalDate dueOn, RunningTerm present) {
    return switch (kind) {
      case NOTICE_DUE, TERM_ENDS ->
          Optional.of("The contract's present end is " + present.end().lastDay());
      case OBLIGATION_DUE -> Optional.of(obligation(subject, dueOn));
      case WAIVER_EXPIRES -> waiver(subject);
      case CERTIFICATION_EXPIRES, DUE_DILIGENCE_EXPIRES ->
          situation.vendor().flatMap(vendor -> proof(vendor, kind, subject));
      case VENDOR_SUSPENDED ->
          situation.vendor().map(VendorOutlook::status).map("The vendor is "::concat);
    };
  }

  private String obligation(String code, LocalDate dueOn) {
    return situation.obligations().stream()
        .filter(it -> it.due().code().equals(code) && it.due().dueOn().equals(dueOn))
        .flatMap(it -> it.fulfilment().stream())
        .map(Fulfilment::keptOn)
        .map(day -> "It was kept on " + day)
        .findFirst()
        .orElse("It does not fall due any more");
  }

  private Optional<String> waiver(String activity) {
    if (!situation.activities().contains(activity)) {
      return Optional.of("The activity is not in scope any more");
    }
    return situation.placement(activity).flatMap(Farewell::waiver);
  }

  private static Optional<String> waiver(Placement placement) {
    if (placement.waivedUntil() != null) {
      return Optional.of("There is a waiver until " + placement.waivedUntil());
    }
    return "KEEP_IN_HOUSE".equals(placement.verdict())
        ? Optional.empty()
        : Optional.of("The activity needs no waiver any more");
  }

  private static Optional<String> proof(VendorOutlook vendor, AlertKind kind, String item) {
    Optional<Demanded> demanded =
        vendor.demanded().stream()
            .filter(it -> it.item().equals(item))
            .filter(
                it ->
                    it.kind().equals(Reasons.CERTIFICATION)
                        == (kind == AlertKind.CERTIFICATION_EXPIRES))
            .findFirst();
    return demanded.isEmpty()
        ? Optional.of("The vendor's tier does not demand it any more")
        : demanded
            .filter(it -> !it.state().equals("MISSING"))
            .map(
                it ->
                    it.expiresOn() == null
                        ? "It does not age"
                        : "It counts until " + it.expiresOn());
  }
}
