package dev.plumbline.contract.alert;

import dev.plumbline.contract.agreement.CourseService;
import dev.plumbline.contract.upstream.VendorFacts;
import dev.plumbline.contract.upstream.VendorWatch;
import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// Looks at every contract that may have alerts, one replica for all. vendor-service is asked once
/// before; each contract is a transaction of its own, and one that cannot be looked at keeps no
/// other waiting.
@Singleton
class AlertJob implements JobHandler {

  static final String KIND = "alerts";
  static final String KEY = "all";

  private final CourseService courses;
  private final VendorWatch vendors;
  private final AlertKeeper keeper;
  private final Clock clock;
  private final Duration every;

  AlertJob(
      CourseService courses,
      VendorWatch vendors,
      AlertKeeper keeper,
      Clock clock,
      AlertSettings settings) {
    this.courses = courses;
    this.vendors = vendors;
    this.keeper = keeper;
    this.clock = clock;
    this.every = settings.every();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<String> standing() {
    return Optional.of(KEY);
  }

  @Override
  public JobResult run(Job job) {
    VendorFacts facts = facts();
    job.withEachId(keeper::contracts, contractId -> keeper.look(contractId, facts));
    return JobResult.again(every);
  }

  /// What vendor-service says of everything that active contracts are about.
  VendorFacts facts() {
    return vendors.look(courses.vendors(), courses.activities(), LocalDate.now(clock));
  }
}
