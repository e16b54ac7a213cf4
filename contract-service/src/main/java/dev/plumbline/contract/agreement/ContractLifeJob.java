package dev.plumbline.contract.agreement;

import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import dev.plumbline.service.job.LeaseLostException;
import dev.plumbline.service.transaction.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Renews, expires and terminates contracts whose day has come, one replica for all. Each contract
/// is a transaction of its own, which looks again at what is due; one that cannot be seen to keeps
/// no other waiting.
@Singleton
class ContractLifeJob implements JobHandler {

  static final String KIND = "contract-life";
  static final String KEY = "all";

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final Logger LOG = Logger.getLogger(ContractLifeJob.class);

  private final ContractLife life;
  private final Transactions transactions;
  private final Duration every;

  ContractLifeJob(ContractLife life, Transactions transactions, ContractLifeSettings settings) {
    this.life = life;
    this.transactions = transactions;
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
    List<UUID> due = life.due(BEFORE_ALL);
    while (!due.isEmpty()) {
      due.forEach(contractId -> catchUp(job, contractId));
      due = life.due(due.getLast());
    }
    return JobResult.again(every);
  }

  private void catchUp(Job job, UUID contractId) {
    try {
      transactions.runAsJob(
          KIND,
          () -> {
            job.confirm();
            life.catchUp(contractId);
          });
    } catch (LeaseLostException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(e, "Contract %s waits for its end or renewal", contractId);
    }
  }
}
