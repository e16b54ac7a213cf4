package dev.plumbline.system.platform;

import dev.plumbline.quickstart.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The process of one part of a running platform.
public final class RunningPart {

  private final Command command;
  private final Part part;

  RunningPart(Command command, Part part) {
    this.command = command;
    this.part = part;
  }

  public ProcessHandle process() {
    return command.process(part).orElseThrow(() -> new AssertionError(part + " does not run"));
  }

  public boolean isRunning() {
    return command.process(part).isPresent();
  }

  /// Kills it outright, and everything that it started.
  public void kill() throws IOException, InterruptedException {
    ProcessHandle process = process();
    // Halted, it starts nothing more that would be left behind.
    Signal.STOP.sendTo(process);
    List<ProcessHandle> family = Stream.concat(Stream.of(process), process.descendants()).toList();
    family.forEach(ProcessHandle::destroyForcibly);
    Patience.untilEnded(family);
  }

  /// Kills it and keeps it away: the platform starts it again, and that process is halted before it
  /// can listen, until the outage is closed.
  public Outage goesAway() throws IOException, InterruptedException {
    ProcessHandle killed = process();
    kill();
    Patience.until(
        () -> command.process(part).filter(now -> !now.equals(killed)).isPresent(), part::label);
    List<ProcessHandle> halted = new ArrayList<>();
    halt(process(), halted);
    return () -> {
      for (ProcessHandle each : halted.reversed()) {
        Signal.CONT.sendTo(each);
      }
    };
  }

  /// Halts a process and all that it has started: a script goes on in the program that it runs. The
  /// parent comes first, for who is halted starts nothing more and lets no number become free.
  private static void halt(ProcessHandle process, List<ProcessHandle> halted)
      throws IOException, InterruptedException {
    Signal.STOP.sendTo(process);
    halted.add(process);
    for (ProcessHandle child : process.children().toList()) {
      halt(child, halted);
    }
  }

  /// Starts another process just like it. Linux only.
  public Replica replica() throws IOException {
    return Replica.of(process());
  }

  /// The physical memory that it holds, in bytes. Linux only.
  public long memory() throws IOException {
    Path status = Path.of("/proc", Long.toString(process().pid()), "status");
    String resident =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(resident.replaceAll("[^0-9]", "")) * 1024;
  }

  /// The time in which a part is away.
  public interface Outage extends AutoCloseable {

    /// Lets it come back.
    @Override
    void close() throws IOException, InterruptedException;
  }
}
