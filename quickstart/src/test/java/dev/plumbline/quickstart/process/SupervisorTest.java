package dev.plumbline.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.quickstart.Console;
import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisorTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private RunFolder runFolder;
  private Supervisor supervisor;

  @BeforeEach
  void supervise() {
    runFolder = RunFolder.take(folder.resolve("run"));
    Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
    supervisor = new Supervisor(runFolder, console, InstantSource.system());
  }

  @AfterEach
  void stop() throws IOException {
    supervisor.close();
    runFolder.close();
  }

  @Test
  void saysWhatAChildSaidThatDiesWhileStarting() {
    ShellChild child = new ShellChild(folder, "echo 'no configuration'; exit 3");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> supervisor.start(List.of(child)))
        .withMessage(
            "gateway ended while starting (exit code 3): it said \"no configuration\" (more in "
                + child.log()
                + ").");
  }

  @Test
  void saysTheInnermostCauseOfAStackTrace() {
    ShellChild child =
        new ShellChild(
            folder,
            "printf 'Exception: outer\\n\\tat a.B\\nCaused by: inner\\n\\tat c.D\\nbye\\n'; exit 1");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> supervisor.start(List.of(child)))
        .withMessageContaining("it said \"Caused by: inner\" (more in ");
  }

  @Test
  void saysThatTheDiskIsFullWhenAChildDiesOfIt() {
    ShellChild child = new ShellChild(folder, "dd if=/dev/zero of=/dev/full count=1; exit 1");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> supervisor.start(List.of(child)))
        .withMessage("gateway ended while starting (exit code 1): the disk is full.");
  }

  @Test
  void endsAChildThatIsNotReadyInTime() {
    ShellChild child =
        new ShellChild(Part.GATEWAY, folder, "exec sleep 100", Duration.ofMillis(500));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> supervisor.start(List.of(child)))
        .withMessageContaining("was not ready");
    assertThat(ProcessHandle.current().descendants()).isEmpty();
  }

  @Test
  void startsAChildAgainThatDiesLater() throws Exception {
    ShellChild child =
        new ShellChild(folder, "echo $$ > pid; echo x >> starts; touch ready; exec sleep 100");
    supervisor.start(List.of(child));

    child.process("pid").destroyForcibly();

    await(() -> child.starts() == 2 && said().contains("ready") && child.process("pid").isAlive());
    assertThat(said()).contains("gateway ended (exit code 137, ", "Starting it again in 1 s.");
  }

  @Test
  void endsWhatAKilledChildLeavesBehind() throws Exception {
    ShellChild child =
        new ShellChild(
            folder,
            "sleep 100 & echo $! > grandchild; echo $$ > pid; echo x >> starts; touch ready; wait");
    supervisor.start(List.of(child));
    ProcessHandle grandchild = child.process("grandchild");

    child.process("pid").destroyForcibly();

    assertThat(grandchild.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    await(() -> child.starts() == 2);
  }

  @Test
  void givesUpAtTheThirdDeathWithinAMinute() throws Exception {
    ShellChild child = new ShellChild(folder, "echo x >> starts; exit 7");
    // It counts as ready before it ends, however soon that is.
    Files.createFile(folder.resolve("ready"));
    supervisor.start(List.of(child));

    assertThat(supervisor.awaitFailure())
        .startsWith("gateway ended (exit code 7, ")
        .endsWith("That was the third time within a minute.");
    assertThat(child.starts()).isEqualTo(3);
  }

  @Test
  void stopsAChildWithWhatItStarted() throws Exception {
    ShellChild child =
        new ShellChild(
            folder, "sleep 100 & echo $! > grandchild; echo $$ > pid; touch ready; wait");
    supervisor.start(List.of(child));
    ProcessHandle parent = child.process("pid");
    ProcessHandle grandchild = child.process("grandchild");

    supervisor.close();

    assertThat(parent.isAlive()).isFalse();
    assertThat(grandchild.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(said()).doesNotContain("Starting it again");
  }

  @Test
  void startsNothingOnceItStops() {
    supervisor.close();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> supervisor.start(List.of(new ShellChild(folder, "echo x >> starts"))));
    assertThat(folder.resolve("starts")).doesNotExist();
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static void await(Condition condition) throws Exception {
    while (!condition.holds()) {
      Thread.sleep(50);
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }
}
