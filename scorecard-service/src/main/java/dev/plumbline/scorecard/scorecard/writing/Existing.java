package dev.plumbline.scorecard.scorecard.writing;

import dev.plumbline.scorecard.scorecard.life.Life;
import java.util.UUID;

/// The newest scorecard that a contract's month has.
public record Existing(
    UUID vendorId, UUID contractId, UUID id, int revision, Life life, String inputHash) {}
