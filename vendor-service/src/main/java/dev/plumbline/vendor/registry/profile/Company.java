package dev.plumbline.vendor.registry.profile;

/// One company in the world.
///
/// @param country ISO 3166-1 alpha-2
/// @param registrationId as the country's register spells it
public record Company(String country, String registrationId) {}
