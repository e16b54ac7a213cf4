package dev.plumbline.scorecard.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Ends joint reviews that came to nothing in their time, so that no scorecard waits for ever.
@ApplicationScoped
@Transactional
public class JointReviews {

  private final DisputeBook book;
  private final Disputes disputes;
  private final Clock clock;

  JointReviews(DisputeBook book, Disputes disputes, Clock clock) {
    this.book = book;
    this.disputes = disputes;
    this.clock = clock;
  }

  /// Some of the disputes whose joint review is over, by age.
  public List<UUID> over(UUID after, int most) {
    return disputes.reviewedUntil(clock.instant(), after, most);
  }

  /// Lets the rejection of a dispute stand, unless somebody ended its review meanwhile.
  public void end(UUID disputeId) {
    HeldDispute held = book.held(disputeId);
    if (held.dispute().endReview(clock.instant())) {
      book.reopen(held);
      book.record("review-ended", held.dispute());
    }
  }
}
