package dev.plumbline.vendor.registry;

import org.jspecify.annotations.Nullable;

/// Which vendors a listing shows: those that meet every condition that is given.
public record VendorFilter(
    @Nullable VendorStatus status, @Nullable String country, @Nullable String registrationId) {}
