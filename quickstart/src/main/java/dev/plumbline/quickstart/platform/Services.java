package dev.plumbline.quickstart.platform;

import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Refusal;
import dev.plumbline.quickstart.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The four services as programs: their packaged jars, their small heaps, and what they are told.
final class Services {

  private static final String JAR = "quarkus-run.jar";

  /// As long as Keycloak has, beside whose first start they start; a dead one is noticed at once.
  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private static final Map<Part, ServiceDatabase> DATABASES =
      Map.of(
          Part.VENDOR_SERVICE, new ServiceDatabase("vendor"),
          Part.CONTRACT_SERVICE, new ServiceDatabase("contract"),
          Part.SCORECARD_SERVICE, new ServiceDatabase("scorecard"));

  /// Four services share 1.5 GB, so each has a small heap and the smallest collector; compiling
  /// with C1 alone halves the time to readiness on two cores.
  private static final List<String> JVM =
      List.of(
          "-Xms16m",
          "-Xmx160m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED");

  private final Settings settings;

  Services(Settings settings) {
    this.settings = settings;
  }

  static Stream<ServiceDatabase> databases() {
    return DATABASES.values().stream();
  }

  /// The programs, each as a [ProgramCopy].
  List<Program> programs() throws IOException {
    List<Program> programs = new ArrayList<>();
    for (Part part : EnumSet.range(Part.VENDOR_SERVICE, Part.GATEWAY)) {
      programs.add(program(part));
    }
    return List.copyOf(programs);
  }

  private Program program(Part part) throws IOException {
    Path packaged = settings.home().resolve(part.label()).resolve("target/quarkus-app");
    if (!Files.exists(packaged.resolve(JAR))) {
      throw new Refusal(part.label() + " is not built: " + packaged.resolve(JAR) + " is missing.");
    }
    Path copy = settings.programs().resolve(part.label());
    ProgramCopy.refresh(packaged, copy);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(List.of("-jar", copy.resolve(JAR).toString()));
    return new Program(
        part,
        settings.log(part),
        START_LIMIT,
        List.copyOf(command),
        environment(part),
        URI.create(settings.url(part) + "/q/health/ready"));
  }

  private Map<String, String> environment(Part part) {
    Map<String, String> environment = new HashMap<>();
    environment.put("MALLOC_ARENA_MAX", "2");
    environment.put("QUARKUS_PROFILE", "demo");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(part)));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", KeycloakServer.issuer(settings));
    if (part == Part.CONTRACT_SERVICE) {
      environment.put("QUARKUS_OIDC_CLIENT_VENDOR_SERVICE_CREDENTIALS_SECRET", part.label());
    }
    if (part == Part.SCORECARD_SERVICE) {
      environment.put("QUARKUS_OIDC_CLIENT_CONTRACT_SERVICE_CREDENTIALS_SECRET", part.label());
    }
    upstreams(part)
        .forEach(
            upstream -> environment.put("PLUMBLINE_" + upstream + "_URL", settings.url(upstream)));
    ServiceDatabase database = DATABASES.get(part);
    if (database != null) {
      environment.put("QUARKUS_DATASOURCE_JDBC_URL", Databases.url(settings, database.database()));
      environment.put("QUARKUS_DATASOURCE_USERNAME", database.login());
      environment.put("QUARKUS_DATASOURCE_PASSWORD", database.login());
      environment.put("QUARKUS_FLYWAY_USERNAME", database.owner());
      environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner());
      environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
    }
    return Map.copyOf(environment);
  }

  private static Stream<Part> upstreams(Part part) {
    return switch (part) {
      case CONTRACT_SERVICE -> Stream.of(Part.VENDOR_SERVICE);
      case SCORECARD_SERVICE -> Stream.of(Part.CONTRACT_SERVICE);
      case GATEWAY -> Stream.of(Part.VENDOR_SERVICE, Part.CONTRACT_SERVICE, Part.SCORECARD_SERVICE);
      case POSTGRESQL, KEYCLOAK, VENDOR_SERVICE -> Stream.empty();
    };
  }
}
