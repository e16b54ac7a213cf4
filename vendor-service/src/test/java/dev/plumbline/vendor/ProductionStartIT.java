package dev.plumbline.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The packaged service in the profile `prod`, with settings that are only good enough for a demo.
class ProductionStartIT {

  private static final String HTTPS_ISSUER =
      "-Dquarkus.oidc.auth-server-url=https://localhost:1/realms/plumbline";

  private record Ended(int status, String output) {}

  @Test
  void anIssuerWithoutHttpsStopsTheStart() throws Exception {
    refused(
        "quarkus.oidc.auth-server-url must be an https:// address outside the demo",
        "-Dquarkus.oidc.auth-server-url=http://localhost:1/realms/plumbline");
  }

  @Test
  void aSecretThatEqualsItsIdStopsTheStart() throws Exception {
    refused(
        "quarkus.oidc.credentials.secret must not be the client's id, as everybody knows it",
        HTTPS_ISSUER,
        "-Dquarkus.oidc.client-id=vendor-service",
        "-Dquarkus.oidc.credentials.secret=vendor-service");
  }

  @Test
  void aMistypedSettingStopsTheStart() throws Exception {
    refused(
        "plumbline.idempotence.retention is not a setting of this process",
        HTTPS_ISSUER,
        "-Dplumbline.idempotence.retention=P1D");
  }

  private static void refused(String sentence, String... settings) throws Exception {
    Ended ended = start(settings);
    assertThat(ended.output)
        .contains("This process does not start with these settings:\n  - " + sentence + "\n")
        .doesNotContain("Listening on");
    assertThat(ended.status).isNotZero();
  }

  private static Ended start(String... settings) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(
        List.of(
            "-Dquarkus.profile=prod",
            "-Dquarkus.http.host=127.0.0.1",
            "-Dquarkus.http.port=0",
            "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:1/vendor",
            "-Dquarkus.datasource.username=vendor_service"));
    command.addAll(List.of(settings));
    command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      CompletableFuture<String> output =
          CompletableFuture.supplyAsync(() -> everythingFrom(process));
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
      return new Ended(process.exitValue(), output.get(10, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
  }

  private static String everythingFrom(Process process) {
    try (var reader = process.inputReader()) {
      return reader.readAllAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
