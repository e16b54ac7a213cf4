package dev.plumbline.scorecard.chronic;

import java.time.Instant;
import java.util.UUID;

/// That a restatement took the ground of a notice away, or gave it back.
///
/// @param scorecardId the revision that the restatement made of the notice's month
/// @param stands whether the clause is chronic in it
public record GroundChange(
    UUID noticeId, UUID scorecardId, int revision, boolean stands, Instant at) {}
