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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @TempDir private Path state;

  @Test
  void namesEveryPortThatIsTaken() throws IOException {
    Settings settings = Settings.of(FreePorts.environment());
    try (ServerSocket one = listening(settings.port(Part.KEYCLOAK));
        ServerSocket other = listening(settings.port(Part.GATEWAY))) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> Preflight.portsAreFree(settings))
          .withMessage(
              "In use by another program: port %d (Keycloak), %d (gateway); stop that program, or"
                  + " choose another port with PLUMBLINE_KEYCLOAK_PORT.",
              one.getLocalPort(), other.getLocalPort());
    }
    assertThatCode(() -> Preflight.portsAreFree(settings)).doesNotThrowAnyException();
  }

  @Test
  void saysHowMuchRoomIsMissing() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Preflight.diskHasRoom(state, Long.MAX_VALUE))
        .withMessageMatching(
            "The disk is full: [0-9]+ MB are free for .*, and Plumbline needs [0-9]+ MB\\.");
    assertThatCode(() -> Preflight.diskHasRoom(state, 1)).doesNotThrowAnyException();
  }

  private static ServerSocket listening(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }
}
