package dev.plumbline.quickstart.process;

import dev.plumbline.quickstart.Part;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A small real program: a shell script that is ready once it has made the file `ready`.
record ShellChild(Part part, Path folder, String script, Duration startLimit) implements Child {

  ShellChild(Path folder, String script) {
    this(Part.GATEWAY, folder, script, Duration.ofSeconds(20));
  }

  @Override
  public Path log() {
    return folder.resolve("shell.log");
  }

  @Override
  public Process launch() throws IOException {
    return new ProcessBuilder("sh", "-c", script)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log().toFile()))
        .start();
  }

  @Override
  public boolean ready() {
    return Files.exists(folder.resolve("ready"));
  }

  /// How often the script has added a line to the file `starts`.
  long starts() throws IOException {
    Path file = folder.resolve("starts");
    return Files.exists(file) ? Files.readAllLines(file).size() : 0;
  }

  /// The process number that the script wrote to a file.
  ProcessHandle process(String file) throws IOException {
    String number = Files.readString(folder.resolve(file)).strip();
    return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
  }
}
