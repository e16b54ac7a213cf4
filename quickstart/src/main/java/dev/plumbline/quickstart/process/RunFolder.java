package dev.plumbline.quickstart.process;

import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which processes run for a state folder: a lock held by the one platform that uses it, and a file
/// per child, so that a platform that was killed outright leaves nothing that the next cannot find.
public final class RunFolder implements AutoCloseable {

  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;

  private RunFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// Takes the folder.
  ///
  /// @throws Refusal when another platform holds it
  public static RunFolder take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new Refusal(
            "Plumbline already runs from " + folder.getParent() + "; stop it there with Ctrl-C.");
      }
      return new RunFolder(folder, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldHere) {
      return false;
    }
  }

  void started(Part part, ProcessHandle process) throws IOException {
    Files.writeString(file(part), identity(process));
  }

  void ended(Part part) {
    try {
      Files.deleteIfExists(file(part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends what an earlier platform left running, the database last, and says which parts
  /// those were.
  public List<Part> endLeftovers() {
    List<Part> ended = new ArrayList<>();
    for (Part part : List.of(Part.values()).reversed()) {
      leftBehind(part)
          .ifPresent(
              process -> {
                Termination.end(process);
                ended.add(part);
              });
      ended(part);
    }
    return ended;
  }

  /// The process of a part's file, if it is the very one that was written there and not a later
  /// process that was given the same number.
  private Optional<ProcessHandle> leftBehind(Part part) {
    try {
      String written = Files.exists(file(part)) ? Files.readString(file(part)) : "";
      String number = written.replaceFirst(" .*", "");
      return number.matches("[0-9]{1,18}")
          ? ProcessHandle.of(Long.parseLong(number)).filter(p -> identity(p).equals(written))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String identity(ProcessHandle process) {
    String started = process.info().startInstant().map(Object::toString).orElse("unknown");
    return process.pid() + " " + started;
  }

  private Path file(Part part) {
    return folder.resolve(part.fileName() + ".process");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
