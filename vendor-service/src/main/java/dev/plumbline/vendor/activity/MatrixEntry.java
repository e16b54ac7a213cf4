package dev.plumbline.vendor.activity;

import org.jspecify.annotations.Nullable;

/// One activity of the portfolio.
public record MatrixEntry(String name, @Nullable Long yearlyVolume, ActivityPlacement placement) {}
