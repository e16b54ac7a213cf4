package dev.plumbline.quickstart.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a service runs from: a copy of what was packaged. A build beside a running platform
/// (`./plumbline test`) writes the packaged jars anew, and a program whose jars change under it
/// fails at the next class that it needs.
final class ProgramCopy {

  private ProgramCopy() {}

  /// Makes the copy equal to what is packaged; only what differs is written.
  static void refresh(Path packaged, Path copy) throws IOException {
    Files.createDirectories(copy);
    for (Path old : content(copy).reversed()) {
      if (!Files.exists(packaged.resolve(copy.relativize(old)))) {
        Files.delete(old);
      }
    }
    for (Path source : content(packaged)) {
      Path target = copy.resolve(packaged.relativize(source));
      if (Files.isDirectory(source)) {
        Files.createDirectories(target);
      } else if (!same(source, target)) {
        Files.copy(
            source,
            target,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /// Folders before what is in them.
  private static List<Path> content(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static boolean same(Path source, Path target) throws IOException {
    return Files.exists(target)
        && Files.size(source) == Files.size(target)
        && Files.getLastModifiedTime(source).equals(Files.getLastModifiedTime(target));
  }
}
