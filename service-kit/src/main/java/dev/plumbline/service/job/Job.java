package dev.plumbline.service.job;

import java.util.UUID;

/// A job in the hands of this replica.
public final class Job {

  private final Claim claim;
  private final JobTable table;

  Job(Claim claim, JobTable table) {
    this.claim = claim;
    this.table = table;
  }

  /// Which of its kind: the key that it was asked for by.
  public String key() {
    return claim.key();
  }

  /// As [#key()], where that is an id.
  public UUID id() {
    return UUID.fromString(claim.key());
  }

  /// 1 at first, more after failures.
  public int attempt() {
    return claim.attempt();
  }

  /// Makes the running transaction one of the job's holder: to be called in each transaction that
  /// writes. Until that ends, nobody else can take the job.
  ///
  /// @throws LeaseLostException when another replica holds the job; the handler ends by it
  public void confirm() {
    if (!table.lock(claim)) {
      throw new LeaseLostException(claim);
    }
  }
}
