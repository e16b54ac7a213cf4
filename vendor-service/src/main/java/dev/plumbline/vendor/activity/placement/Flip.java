package dev.plumbline.vendor.activity.placement;

/// A change of one factor that leads to another verdict, while no smaller change of that factor in
/// the same direction does.
public record Flip(Factor factor, int from, int to, Verdict verdict) {}
