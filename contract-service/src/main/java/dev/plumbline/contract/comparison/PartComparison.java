package dev.plumbline.contract.comparison;

import java.util.List;

/// What changed in a part of the terms.
///
/// @param changes at least one
public record PartComparison(PartOfTerms part, List<Change> changes) {}
