package dev.plumbline.contract.schedule;

import dev.plumbline.contract.agreement.version.ContractVersion;
import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.contract.agreement.version.view.CompleteVersion;
import dev.plumbline.contract.schedule.section.ScheduleWriter;
import dev.plumbline.contract.schedule.section.Subject;
import dev.plumbline.contract.schedule.section.Subject.Signing;
import dev.plumbline.contract.upstream.VendorDirectory;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// The schedules of versions. It asks vendor-service for the vendor's name, and so is no
/// transaction; while vendor-service is away, a schedule names the vendor by its id alone.
@ApplicationScoped
public class ScheduleService {

  private final VersionService versions;
  private final VendorDirectory vendors;
  private final ScheduleSettings settings;
  private final SchedulePage page;
  private final SchedulePdf pdf;

  ScheduleService(
      VersionService versions,
      VendorDirectory vendors,
      ScheduleSettings settings,
      SchedulePage page,
      SchedulePdf pdf) {
    this.versions = versions;
    this.vendors = vendors;
    this.settings = settings;
    this.page = page;
    this.pdf = pdf;
  }

  /// The schedule of a version as a page.
  ///
  /// @throws ProblemException `not-found` also for a draft, where a vendor asks
  public PrintedSchedule page(UUID contractId, int number) {
    CompleteVersion version = versions.complete(contractId, number);
    return new PrintedSchedule(
        "%s-version-%d".formatted(version.terms().reference(), number),
        version.view().version().updatedAt(),
        page.print(ScheduleWriter.write(subject(version))));
  }

  /// The same page as PDF.
  public byte[] pdf(PrintedSchedule schedule) {
    return pdf.print(schedule);
  }

  private Subject subject(CompleteVersion complete) {
    ContractVersion version = complete.view().version();
    return new Subject(
        complete.terms(),
        version.status(),
        settings.client(),
        vendorName(version.vendorId()),
        version.supersededFrom(),
        new Signing(
            version.author(),
            complete.view().signatures().approvedBy(),
            complete.view().signatures().acceptedBy(),
            version.activatedAt().map(at -> day(at, complete.terms().content().timeZone()))));
  }

  private Optional<String> vendorName(UUID vendorId) {
    try {
      return vendors.legalName(vendorId);
    } catch (ProblemException _) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return LocalDate.ofInstant(at, zone);
  }
}
