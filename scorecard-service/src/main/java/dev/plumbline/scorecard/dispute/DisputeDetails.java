package dev.plumbline.scorecard.dispute;

import dev.plumbline.scorecard.correction.Correction;
import java.util.List;

/// A dispute with the figures that are proposed in it, or agreed.
public record DisputeDetails(Dispute dispute, List<Correction> corrections) {}
