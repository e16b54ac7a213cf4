package dev.plumbline.contract.metric.evaluation;

/// A measure that is needed and was not given. It is not known, which is different from 0.
public record Absent(Place place, String measure) {}
