package dev.plumbline.contract.agreement;

import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// Renews, expires and terminates contracts whose day has come, one replica for all. Each contract
/// is a transaction of its own, which looks again at what is due; one that cannot be seen to keeps
/// no other waiting.
@Singleton
class ContractLifeJob implements JobHandler {

  static final String KIND = "contract-life";
  static final String KEY = "all";

  private final ContractLife life;
  private final Duration every;

  ContractLifeJob(ContractLife life, ContractLifeSettings settings) {
    this.life = life;
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
    job.withEachId(life::due, life::catchUp);
    return JobResult.again(every);
  }
}
