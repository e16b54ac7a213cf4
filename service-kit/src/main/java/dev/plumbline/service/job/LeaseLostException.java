package dev.plumbline.service.job;

/// This replica was silent for too long, and another one has taken its job.
public final class LeaseLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LeaseLostException(Claim claim) {
    super("The job " + claim.kind() + " " + claim.key() + " is no longer held here");
  }
}
