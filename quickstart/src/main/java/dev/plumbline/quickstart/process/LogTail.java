package dev.plumbline.quickstart.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The end of a child's log, to say why it died.
final class LogTail {

  private static final int BYTES = 65536;
  private static final String DISK_FULL = "No space left on device";

  private LogTail() {}

  /// Why a program could not be launched, as the end of a sentence.
  static String cause(IOException problem, Path log) {
    String message = String.valueOf(problem.getMessage());
    return message.contains(DISK_FULL) ? "the disk is full" : message + " (more in " + log + ")";
  }

  /// What the log's end says of a death, as the end of a sentence.
  static String cause(Path log) {
    List<String> lines = lines(log);
    if (lines.stream().anyMatch(line -> line.contains(DISK_FULL))) {
      return "the disk is full";
    }
    return lines.isEmpty()
        ? "it said nothing"
        : "it said \"" + telling(lines).strip() + "\" (more in " + log + ")";
  }

  /// The innermost cause of the last stack trace, or the last line where there is none.
  private static String telling(List<String> lines) {
    return lines.reversed().stream()
        .filter(line -> line.startsWith("Caused by: "))
        .findFirst()
        .orElse(lines.getLast());
  }

  private static List<String> lines(Path log) {
    if (!Files.exists(log)) {
      return List.of();
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - BYTES));
      byte[] bytes = new byte[(int) Math.min(BYTES, file.length())];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8).lines().filter(LogTail::tells).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /// A line of a stack trace tells a user nothing; the exception above it does.
  private static boolean tells(String line) {
    return !line.isBlank() && !line.startsWith("\t");
  }
}
