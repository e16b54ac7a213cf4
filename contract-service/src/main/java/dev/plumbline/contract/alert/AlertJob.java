package dev.plumbline.contract.alert;

import dev.plumbline.contract.agreement.CourseService;
import dev.plumbline.contract.upstream.VendorFacts;
import dev.plumbline.contract.upstream.VendorWatch;
import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import dev.plumbline.service.job.LeaseLostException;
import dev.plumbline.service.transaction.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Looks at every contract that may have alerts, one replica for all. vendor-service is asked once
/// before; each contract is a transaction of its own, and one that cannot be looked at keeps no
/// other waiting.
@Singleton
class AlertJob implements JobHandler {

  static final String KIND = "alerts";
  static final String KEY = "all";

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final Logger LOG = Logger.getLogger(AlertJob.class);

  private final CourseService courses;
  private final VendorWatch vendors;
  private final AlertKeeper keeper;
  private final Transactions transactions;
  private final Clock clock;
  private final Duration every;

  AlertJob(
      CourseService courses,
      VendorWatch vendors,
      AlertKeeper keeper,
      Transactions transactions,
      Clock clock,
      AlertSettings settings) {
    this.courses = courses;
    this.vendors = vendors;
    this.keeper = keeper;
    this.transactions = transactions;
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
    List<UUID> contracts = keeper.contracts(BEFORE_ALL);
    while (!contracts.isEmpty()) {
      contracts.forEach(contractId -> look(job, contractId, facts));
      contracts = keeper.contracts(contracts.getLast());
    }
    return JobResult.again(every);
  }

  /// What vendor-service says of everything that active contracts are about.
  VendorFacts facts() {
    return vendors.look(courses.vendors(), courses.activities(), LocalDate.now(clock));
  }

  private void look(Job job, UUID contractId, VendorFacts facts) {
    try {
      transactions.runAsJob(
          KIND,
          () -> {
            job.confirm();
            keeper.look(contractId, facts);
          });
    } catch (LeaseLostException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(e, "Contract %s waits for its alerts", contractId);
    }
  }
}
