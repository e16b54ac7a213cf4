package dev.plumbline.web.startup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Reads the environment once.
class EnvironmentProducer {

  @Produces
  @Singleton
  Environment environment() {
    return Environment.ofProfiles();
  }
}
