package dev.plumbline.scorecard.scorecard;

import java.util.UUID;

/// The newest scorecard that a contract's month has.
public record Existing(
    UUID vendorId, UUID contractId, UUID id, int revision, Life life, String inputHash) {}
