package dev.plumbline.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What `./plumbline` says of a machine that lacks what it needs: a copy of the script on a machine
/// whose only folders for JDKs and programs are this test's.
@Timeout(60)
class ScriptTest {

  private static final List<String> TOOLS = List.of("bash", "cat", "dirname", "readlink", "sed");

  @TempDir private Path machine;

  @Test
  void namesTheJdkVersionsThatAreTooOld() throws Exception {
    jdk("jdk-17", "17.0.15");
    jdk("jdk-21", "21.0.2");

    assertThat(run("up"))
        .isEqualTo(
            "Plumbline needs a JDK of version 25 or newer, and found only version 17 21;"
                + " install one, or point JAVA_HOME at it.\n");
  }

  @Test
  void saysThatThereIsNoJdk() throws Exception {
    assertThat(run("test"))
        .isEqualTo(
            "Plumbline needs a JDK of version 25 or newer, and found none;"
                + " install one, or point JAVA_HOME at it.\n");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    jdk("jdk-17", "17.0.15");
    jdk("jdk-26", "26");

    assertThat(run("up"))
        .isEqualTo(
            "Plumbline is built with Maven 3.8.7 or newer, and there is no mvn on the PATH.\n");
  }

  @Test
  void saysThatMavenIsTooOld() throws Exception {
    jdk("jdk-25", "25.0.1");
    program("mvn", "echo 'Apache Maven 3.6.3 (somewhere)'");

    assertThat(run("up"))
        .isEqualTo("Plumbline is built with Maven 3.8.7 or newer, and mvn is version 3.6.3.\n");
  }

  private void jdk(String name, String version) throws IOException {
    Path bin = Files.createDirectories(machine.resolve("jvm").resolve(name).resolve("bin"));
    Files.createFile(bin.resolve("javac")).toFile().setExecutable(true);
    Files.writeString(
        bin.resolveSibling("release"), "JAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.createDirectories(machine.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private String run(String command) throws Exception {
    Path bin = Files.createDirectories(machine.resolve("bin"));
    for (String tool : TOOLS) {
      Path usual = Path.of("/usr/bin").resolve(tool);
      Path program = Files.exists(usual) ? usual : Path.of("/bin").resolve(tool);
      Files.createSymbolicLink(bin.resolve(tool), program);
    }
    String script = Files.readString(Path.of("..", "plumbline"));
    Path copy = machine.resolve("plumbline");
    Files.writeString(
        copy,
        script
            .replace("/usr/lib/jvm", machine.resolve("jvm").toString())
            .replace("/Library/Java", machine.resolve("none").toString()));
    ProcessBuilder builder =
        new ProcessBuilder(bin.resolve("bash").toString(), copy.toString(), command);
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", machine.toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    return said;
  }
}
