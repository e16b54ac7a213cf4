package dev.plumbline.quickstart.platform;

import dev.plumbline.quickstart.Part;
import dev.plumbline.quickstart.Refusal;
import dev.plumbline.quickstart.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What is looked at before anything starts, so that the user reads one sentence and not a stack.
final class Preflight {

  /// What a platform with the demo writes, its copies of the services included, with room to work.
  static final long DISK_NEEDED = 750L * 1024 * 1024;

  private Preflight() {}

  /// @throws Refusal naming every port that another program holds
  static void portsAreFree(Settings settings) {
    List<Part> taken =
        Arrays.stream(Part.values()).filter(part -> isTaken(settings.port(part))).toList();
    if (!taken.isEmpty()) {
      String ports =
          taken.stream()
              .map(part -> settings.port(part) + " (" + part.label() + ")")
              .collect(Collectors.joining(", "));
      throw new Refusal(
          "In use by another program: port "
              + ports
              + "; stop that program, or choose another port with "
              + taken.getFirst().portVariable()
              + ".");
    }
  }

  private static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return !socket.isBound();
    } catch (IOException inUse) {
      return true;
    }
  }

  /// @throws Refusal when less than `needed` bytes are free where the state is kept
  static void diskHasRoom(Path state, long needed) {
    try {
      long free = Files.getFileStore(Files.createDirectories(state)).getUsableSpace();
      if (free < needed) {
        throw new Refusal(
            "The disk is full: "
                + megabytes(free)
                + " MB are free for "
                + state
                + ", and Plumbline needs "
                + megabytes(needed)
                + " MB.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long megabytes(long bytes) {
    return bytes / (1024 * 1024);
  }
}
