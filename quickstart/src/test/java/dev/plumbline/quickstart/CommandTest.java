package dev.plumbline.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The commands as the script runs them, each in a process of its own.
@Timeout(60)
class CommandTest {

  @TempDir private Path home;

  @Test
  void upSaysThatAPortIsTakenAndLeavesNothingRunning() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> environment = new HashMap<>(FreePorts.environment());
      environment.put("PLUMBLINE_GATEWAY_PORT", Integer.toString(taken.getLocalPort()));

      Ended up = run(environment, "up");

      assertThat(up.code()).isEqualTo(1);
      assertThat(up.said())
          .containsExactly(
              "Starting (the first time takes longer):",
              "In use by another program: port "
                  + taken.getLocalPort()
                  + " (gateway); stop that program, or choose another port with"
                  + " PLUMBLINE_GATEWAY_PORT.");
    }
  }

  @Test
  void upSaysThatAServiceIsNotBuilt() throws Exception {
    Ended up = run(FreePorts.environment(), "up", "--empty");

    assertThat(up.code()).isEqualTo(1);
    assertThat(up.said()).hasSize(2).last().asString().startsWith("vendor-service is not built:");
  }

  @Test
  void resetForgetsDataAndLogsAndKeepsPrograms() throws Exception {
    Path data = Files.createDirectories(home.resolve(".plumbline/data/postgresql"));
    Path programs = Files.createDirectories(home.resolve(".plumbline/programs/gateway"));
    Path dist = Files.createDirectories(home.resolve(".plumbline/dist"));
    Files.writeString(data.resolve("PG_VERSION"), "18");

    Ended reset = run(Map.of(), "reset");

    assertThat(reset.code()).isZero();
    assertThat(data.getParent()).doesNotExist();
    assertThat(programs.getParent()).doesNotExist();
    assertThat(dist).exists();
  }

  @Test
  void anythingElseIsAnsweredWithWhatThereIs() throws Exception {
    Ended unknown = run(Map.of(), "down");

    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.said()).hasSize(1).first().asString().startsWith("Use ./plumbline up");
  }

  private Ended run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), Main.class.getName());
    builder.command().addAll(List.of(arguments));
    builder.redirectErrorStream(true).environment().putAll(environment);
    builder.environment().put("PLUMBLINE_HOME", home.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    assertThat(process.descendants()).isEmpty();
    return new Ended(code, said.lines().toList());
  }

  private record Ended(int code, List<String> said) {}
}
