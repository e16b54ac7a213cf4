package dev.plumbline.vendor.activity;

import dev.plumbline.web.startup.StartupCheck;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/// Weights without a mean would answer no placement.
@Singleton
class ActivityPolicyCheck implements StartupCheck {

  private final ActivityPolicy policy;

  ActivityPolicyCheck(ActivityPolicy policy) {
    this.policy = policy;
  }

  @Override
  public Stream<String> refusals() {
    try {
      policy.factorWeights();
      return Stream.empty();
    } catch (IllegalArgumentException e) {
      return Stream.of(
          "plumbline.activity.weights must give every factor 0 or more, and one more than 0");
    }
  }
}
