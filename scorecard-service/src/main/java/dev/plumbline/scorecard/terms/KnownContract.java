package dev.plumbline.scorecard.terms;

import java.util.UUID;

/// A contract that the feed has told of; its reports and scorecards belong to its vendor.
public record KnownContract(UUID vendorId, UUID contractId, String reference) {}
