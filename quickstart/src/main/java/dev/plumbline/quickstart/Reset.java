package dev.plumbline.quickstart;

import dev.plumbline.quickstart.process.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// `./plumbline reset`: forgets all data and logs of a platform that does not run, and its copies
/// of the services. The unpacked programs stay.
final class Reset {

  private Reset() {}

  static void run(Settings settings, Console console) throws IOException {
    try (RunFolder runFolder = RunFolder.take(settings.run())) {
      runFolder.endLeftovers();
      delete(settings.data());
      delete(settings.logs());
      delete(settings.programs());
    }
    console.say("All data in " + settings.state() + " is forgotten.");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> content;
      try (Stream<Path> files = Files.walk(folder)) {
        content = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : content) {
        Files.delete(file);
      }
    }
  }
}
