package dev.plumbline.scorecard.finalisation;

import dev.plumbline.scorecard.scorecard.life.Settling;
import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import dev.plumbline.service.job.LeaseLostException;
import dev.plumbline.service.transaction.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Makes FINAL whatever nobody objected to in time, one replica for all. Each scorecard is a
/// transaction of its own, which looks again; one that cannot be settled keeps no other waiting.
@Singleton
class FinalisationJob implements JobHandler {

  static final String KIND = "finalisation";

  private static final int PAGE = 500;

  private static final Logger LOG = Logger.getLogger(FinalisationJob.class);

  private final FinalisationService finalisation;
  private final Transactions transactions;
  private final Duration every;

  FinalisationJob(
      FinalisationService finalisation, Transactions transactions, FinalisationSettings settings) {
    this.finalisation = finalisation;
    this.transactions = transactions;
    this.every = settings.every();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<String> standing() {
    return Optional.of("all");
  }

  @Override
  public JobResult run(Job job) {
    List<Settling> due = finalisation.due(Settling.BEFORE_ALL, PAGE);
    while (!due.isEmpty()) {
      due.forEach(scorecard -> settle(job, scorecard));
      due = finalisation.due(due.getLast(), PAGE);
    }
    return JobResult.again(every);
  }

  private void settle(Job job, Settling scorecard) {
    try {
      transactions.runAsJob(
          KIND,
          () -> {
            job.confirm();
            finalisation.settle(scorecard.id());
          });
    } catch (LeaseLostException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(e, "Scorecard %s waits to become FINAL", scorecard.id());
    }
  }
}
