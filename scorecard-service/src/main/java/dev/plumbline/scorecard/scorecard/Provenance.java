package dev.plumbline.scorecard.scorecard;

import java.time.Instant;
import java.util.UUID;

/// How a scorecard came to be.
///
/// @param feedPosition how far contract-service's changes were known
public record Provenance(UUID runId, long feedPosition, Instant computedAt) {}
