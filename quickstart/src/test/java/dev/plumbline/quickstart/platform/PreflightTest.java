package dev.plumbline.quickstart.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.quickstart.FreePorts;
import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Refusal;
import dev.plumbline.quickstart.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir private Path state;

  @Test
  void namesEveryPortThatIsTaken() throws IOException {
    Map<String, String> environment = new HashMap<>(FreePorts.environment());
    try (ServerSocket one = listening();
        ServerSocket other = listening()) {
      environment.put(Part.KEYCLOAK.portVariable(), Integer.toString(one.getLocalPort()));
      environment.put(Part.GATEWAY.portVariable(), Integer.toString(other.getLocalPort()));

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> Preflight.portsAreFree(Settings.of(environment)))
          .withMessage(
              "In use by another program: port %d (Keycloak), %d (gateway); stop that program, or"
                  + " choose another port with PLUMBLINE_KEYCLOAK_PORT.",
              one.getLocalPort(), other.getLocalPort());
    }
    assertThatCode(() -> Preflight.portsAreFree(Settings.of(environment)))
        .doesNotThrowAnyException();
  }

  @Test
  void saysHowMuchRoomIsMissing() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Preflight.diskHasRoom(state, Long.MAX_VALUE))
        .withMessageMatching(
            "The disk is full: [0-9]+ MB are free for .*, and Plumbline needs [0-9]+ MB\\.");
    assertThatCode(() -> Preflight.diskHasRoom(state, 1)).doesNotThrowAnyException();
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
