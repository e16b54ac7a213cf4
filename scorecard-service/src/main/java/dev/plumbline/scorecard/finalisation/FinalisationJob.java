package dev.plumbline.scorecard.finalisation;

import dev.plumbline.scorecard.dispute.JointReviews;
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
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Ends joint reviews that came to nothing in time, and then makes FINAL whatever nobody objects to
/// any more, one replica for all. Each is a transaction of its own, which looks again; one that
/// cannot be settled keeps no other waiting.
@Singleton
class FinalisationJob implements JobHandler {

  static final String KIND = "finalisation";

  private static final int PAGE = 500;

  private static final Logger LOG = Logger.getLogger(FinalisationJob.class);

  private final JointReviews reviews;
  private final FinalisationService finalisation;
  private final Transactions transactions;
  private final Duration every;

  FinalisationJob(
      JointReviews reviews,
      FinalisationService finalisation,
      Transactions transactions,
      FinalisationSettings settings) {
    this.reviews = reviews;
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
    List<UUID> over = reviews.over(JointReviews.BEFORE_ALL, PAGE);
    while (!over.isEmpty()) {
      over.forEach(dispute -> settle(job, "Dispute", dispute, reviews::end));
      over = reviews.over(over.getLast(), PAGE);
    }
    List<Settling> due = finalisation.due(Settling.BEFORE_ALL, PAGE);
    while (!due.isEmpty()) {
      due.forEach(card -> settle(job, "Scorecard", card.id(), finalisation::settle));
      due = finalisation.due(due.getLast(), PAGE);
    }
    return JobResult.again(every);
  }

  private void settle(Job job, String what, UUID id, Consumer<UUID> step) {
    try {
      transactions.runAsJob(
          KIND,
          () -> {
            job.confirm();
            step.accept(id);
          });
    } catch (LeaseLostException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(e, "%s %s waits to be settled", what, id);
    }
  }
}
