package dev.plumbline.vendor.registry.search;

import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// Which vendors a listing shows: those that meet every condition that is given.
///
/// @param name what the legal or the trading name begins with, or is like
/// @param language spoken at one of the sites
/// @param certification a scheme by which the vendor is certified today
/// @param expiringWithin from today on; a certification or evidence ends in this time
/// @param reassessWithin the risk is to be assessed anew in this time from today on, or was to be
///     assessed before
/// @param readsRisk whether the reader may know of risk tiers and due diligence: if not,
///     certifications alone count
public record VendorFilter(
    @Nullable String name,
    @Nullable VendorStatus status,
    @Nullable RiskTier tier,
    @Nullable String country,
    @Nullable String registrationId,
    @Nullable String language,
    @Nullable String service,
    @Nullable String certification,
    @Nullable Period expiringWithin,
    @Nullable Period reassessWithin,
    boolean readsRisk) {}
