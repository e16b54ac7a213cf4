package dev.plumbline.vendor.registry.change;

import dev.plumbline.vendor.registry.profile.VendorProfile;

/// A change request with the profiles that it is about.
///
/// @param basis the profile when it was made
/// @param proposed the profile that the vendor wants
public record Proposal(ChangeRequest request, VendorProfile basis, VendorProfile proposed) {}
