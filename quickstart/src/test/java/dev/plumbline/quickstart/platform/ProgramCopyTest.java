package dev.plumbline.quickstart.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCopyTest {

  @TempDir private Path machine;
  private Path packaged = Path.of("");
  private Path copy = Path.of("");

  @BeforeEach
  void packageIt() throws IOException {
    packaged = Files.createDirectories(machine.resolve("packaged"));
    copy = machine.resolve("programs/service");
    Files.createDirectories(packaged.resolve("lib"));
    Files.writeString(packaged.resolve("run.jar"), "one");
    Files.writeString(packaged.resolve("lib/kept.jar"), "kept");
    Files.writeString(packaged.resolve("lib/old.jar"), "old");
    ProgramCopy.refresh(packaged, copy);
  }

  @Test
  void aBuildDoesNotReachTheCopy() throws IOException {
    Files.writeString(packaged.resolve("run.jar"), "two");
    Files.delete(packaged.resolve("lib/old.jar"));

    assertThat(copy.resolve("run.jar")).hasContent("one");
    assertThat(copy.resolve("lib/old.jar")).hasContent("old");
  }

  @Test
  void theNextStartHasWhatWasBuiltAndNothingElse() throws IOException {
    markUnwritten(copy.resolve("lib/kept.jar"));
    Files.writeString(packaged.resolve("run.jar"), "three");
    Files.delete(packaged.resolve("lib/old.jar"));
    Files.createDirectories(packaged.resolve("app"));
    Files.writeString(packaged.resolve("app/new.jar"), "new");

    ProgramCopy.refresh(packaged, copy);

    assertThat(copy.resolve("run.jar")).hasContent("three");
    assertThat(copy.resolve("app/new.jar")).hasContent("new");
    assertThat(copy.resolve("lib/old.jar")).doesNotExist();
    assertThat(copy.resolve("lib/kept.jar")).hasContent("KEPT");
  }

  @Test
  void aCopyThatWasCutOffIsMadeWhole() throws IOException {
    Files.writeString(copy.resolve("lib/kept.jar"), "ke");

    ProgramCopy.refresh(packaged, copy);

    assertThat(copy.resolve("lib/kept.jar")).hasContent("kept");
  }

  /// Another content of the same size and time: it stays only where nobody writes.
  private static void markUnwritten(Path file) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "KEPT");
    Files.setLastModifiedTime(file, time);
  }
}
