package dev.plumbline.system.platform;

import dev.plumbline.quickstart.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.OS;

/// The packaged program as a child process, with a state folder and ports of its own, and what it
/// has said.
public final class Command implements AutoCloseable {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  /// A build in the background ignores Ctrl-C, and so would every process that it starts.
  private static final List<String> HEEDING_CTRL_C =
      OS.LINUX.isCurrentOs() ? List.of("env", "--default-signal=INT") : List.of();

  private final Path state;
  private final Process process;
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Thread listener;

  private Command(Path state, Process process) {
    this.state = state;
    this.process = process;
    this.listener = Thread.ofVirtual().start(this::listen);
  }

  /// Starts it.
  ///
  /// @param state its state folder
  /// @param ports the variables that choose the ports
  public static Command run(Path state, Map<String, String> ports, String... arguments)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path program = HOME.resolve("quickstart/target/quickstart.jar");
    List<String> line = new ArrayList<>(HEEDING_CTRL_C);
    line.addAll(List.of(java, "-Xmx128m", "-XX:+UseSerialGC", "-jar", program.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().putAll(ports);
    builder.environment().put("PLUMBLINE_HOME", HOME.toString());
    builder.environment().put("PLUMBLINE_STATE", state.toString());
    Command command = new Command(state, builder.redirectErrorStream(true).start());
    Runtime.getRuntime().addShutdownHook(new Thread(command::close));
    return command;
  }

  private void listen() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(said::add);
    } catch (IOException e) {
      said.add("(its output broke: " + e + ")");
    }
  }

  public List<String> said() {
    return List.copyOf(said);
  }

  /// Waits for a line that begins like this.
  public void awaitLine(String beginning) {
    Patience.until(
        () -> !process.isAlive() || said.stream().anyMatch(line -> line.startsWith(beginning)),
        this::toString);
    if (said.stream().noneMatch(line -> line.startsWith(beginning))) {
      throw new AssertionError("It ended without \"" + beginning + "\": " + this);
    }
  }

  /// Waits for its end.
  ///
  /// @return the exit code
  public int awaitEnd() throws InterruptedException {
    Patience.until(() -> !process.isAlive(), this::toString);
    listener.join();
    return process.exitValue();
  }

  /// Ctrl-C.
  public int interrupt() throws IOException, InterruptedException {
    Signal.INT.sendTo(process.toHandle());
    return awaitEnd();
  }

  /// The process of a part, as the run folder tells it.
  Optional<ProcessHandle> process(Part part) {
    try {
      Path file = state.resolve("run").resolve(part.fileName() + ".process");
      String written = Files.exists(file) ? Files.readString(file) : "";
      String number = written.replaceFirst(" .*", "");
      return number.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(number));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  public RunningPart part(Part part) {
    return new RunningPart(this, part);
  }

  /// Everything that now runs for this command, itself included.
  public List<ProcessHandle> processes() {
    return Stream.of(
            Stream.of(process.toHandle()),
            process.descendants(),
            Arrays.stream(Part.values()).flatMap(part -> process(part).stream()))
        .flatMap(handles -> handles)
        .distinct()
        .toList();
  }

  /// Ends what still runs.
  @Override
  public void close() {
    if (process.isAlive()) {
      List<ProcessHandle> all = processes();
      try {
        interrupt();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      } finally {
        all.forEach(ProcessHandle::destroyForcibly);
      }
    }
  }

  @Override
  public String toString() {
    return String.join(System.lineSeparator(), said);
  }
}
