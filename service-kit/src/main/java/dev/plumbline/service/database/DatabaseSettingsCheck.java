package dev.plumbline.service.database;

import dev.plumbline.web.startup.StartupCheck;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/// Row-level security guards nothing where the service logs in as the tables' owner, or where a
/// connection works outside of a transaction.
@Singleton
class DatabaseSettingsCheck implements StartupCheck {

  private static final String USER = "quarkus.datasource.username";
  private static final String OWNER = "quarkus.flyway.username";
  private static final String REQUIREMENT = "quarkus.datasource.jdbc.transaction-requirement";

  private final Config config;

  DatabaseSettingsCheck(Config config) {
    this.config = config;
  }

  @Override
  public Stream<String> refusals() {
    return Stream.of(loginIsOwner(), connectionsAreLoose()).flatMap(Optional::stream);
  }

  private Optional<String> loginIsOwner() {
    return config
        .getOptionalValue(USER, String.class)
        .filter(
            user -> config.getOptionalValue(OWNER, String.class).filter(user::equals).isPresent())
        .map(_ -> USER + " must not be the owner that " + OWNER + " names");
  }

  private Optional<String> connectionsAreLoose() {
    return config
        .getOptionalValue(REQUIREMENT, String.class)
        .filter(requirement -> !requirement.equalsIgnoreCase("strict"))
        .map(_ -> REQUIREMENT + " must be strict");
  }
}
