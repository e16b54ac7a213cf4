package dev.plumbline.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  @TempDir private Path state;

  @Test
  void isTakenByOnePlatformAtATime() throws IOException {
    try (RunFolder first = RunFolder.take(state.resolve("run"))) {
      assertThat(first.endLeftovers()).isEmpty();
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> RunFolder.take(state.resolve("run")))
          .withMessage("Plumbline already runs from " + state + "; stop it there with Ctrl-C.");
    }
    RunFolder.take(state.resolve("run")).close();
  }

  @Test
  void endsWhatAKilledPlatformLeft() throws IOException {
    Process orphan = new ProcessBuilder("sleep", "100").start();
    try (RunFolder killed = RunFolder.take(state.resolve("run"))) {
      killed.started(Part.KEYCLOAK, orphan.toHandle());
    }

    try (RunFolder next = RunFolder.take(state.resolve("run"))) {
      assertThat(next.endLeftovers()).containsExactly(Part.KEYCLOAK);
      assertThat(orphan.toHandle().isAlive()).isFalse();
      assertThat(next.endLeftovers()).isEmpty();
    }
  }

  @Test
  void sparesALaterProcessWithTheSameNumber() throws IOException {
    Process stranger = new ProcessBuilder("sleep", "100").start();
    try (RunFolder runFolder = RunFolder.take(state.resolve("run"))) {
      Files.writeString(
          state.resolve("run/keycloak.process"), stranger.pid() + " 2001-01-01T00:00:00Z");

      assertThat(runFolder.endLeftovers()).isEmpty();
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly().onExit().join();
    }
  }
}
