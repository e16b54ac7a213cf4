package dev.plumbline.vendor.registry.api;

import dev.plumbline.kernel.measure.Channel;
import dev.plumbline.vendor.registry.profile.PricingModelKind;
import dev.plumbline.vendor.registry.profile.VendorKind;
import dev.plumbline.vendor.registry.profile.VendorProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who a vendor is and what it offers.
///
/// @param channels by code
public record ProfileBody(
    VendorKind kind,
    String legalName,
    @Nullable String tradingName,
    String country,
    String registrationId,
    @Nullable String lei,
    @Nullable String vatNumber,
    @Nullable String website,
    List<String> services,
    List<String> channels,
    List<PricingModelKind> pricingModels) {

  public static ProfileBody of(VendorProfile profile) {
    return new ProfileBody(
        profile.kind(),
        profile.legalName(),
        profile.tradingName(),
        profile.country(),
        profile.registrationId(),
        profile.lei(),
        profile.vatNumber(),
        profile.website(),
        profile.services(),
        profile.channels().stream().map(Channel::code).toList(),
        profile.pricingModels());
  }
}
