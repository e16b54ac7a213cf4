package dev.plumbline.vendor.activity;

import org.jspecify.annotations.Nullable;

/// Which activities a listing shows: those that meet every condition that is given.
public record ActivityFilter(@Nullable String code, @Nullable Boolean retired) {}
