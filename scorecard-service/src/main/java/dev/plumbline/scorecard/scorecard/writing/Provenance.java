package dev.plumbline.scorecard.scorecard.writing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a scorecard came to be.
///
/// @param runId absent where a restatement works it out
/// @param requester the subject of whoever asked for it
/// @param feedPosition how far contract-service's changes were known
public record Provenance(
    @Nullable UUID runId, String requester, long feedPosition, Instant computedAt) {}
