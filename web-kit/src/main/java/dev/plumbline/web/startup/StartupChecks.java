package dev.plumbline.web.startup;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/// Asks every [StartupCheck] before the process serves anything, and stops it with all refusals in
/// one message.
@Singleton
class StartupChecks {

  private static final int BEFORE_EVERYTHING = 1;

  private final List<StartupCheck> checks;

  StartupChecks(@All List<StartupCheck> checks) {
    this.checks = checks;
  }

  void ask(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent start) {
    List<String> refusals = checks.stream().flatMap(StartupCheck::refusals).sorted().toList();
    if (!refusals.isEmpty()) {
      throw new ConfigurationException(
          refusals.stream()
              .collect(
                  Collectors.joining(
                      "\n  - ", "This process does not start with these settings:\n  - ", "")));
    }
  }
}
