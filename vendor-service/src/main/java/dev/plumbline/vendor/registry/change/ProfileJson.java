package dev.plumbline.vendor.registry.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.vendor.registry.profile.VendorProfile;
import jakarta.inject.Singleton;

/// A profile as a change request keeps it.
@Singleton
class ProfileJson {

  private final ObjectMapper mapper;

  ProfileJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String write(VendorProfile profile) {
    try {
      return mapper.writeValueAsString(profile);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A profile that cannot be written", e);
    }
  }

  VendorProfile read(String json) {
    try {
      return mapper.readValue(json, VendorProfile.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept profile that cannot be read", e);
    }
  }
}
