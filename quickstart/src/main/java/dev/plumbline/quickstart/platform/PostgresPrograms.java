package dev.plumbline.quickstart.platform;

import dev.plumbline.quickstart.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked once from the archive that the class path holds for this system.
final class PostgresPrograms {

  private static final int EXECUTABLE = 0100;

  private PostgresPrograms() {}

  /// The folder with `bin`, `lib` and `share`; a half unpacked one is never seen under this name.
  static Path unpacked(Path dist, String version) throws IOException {
    Path folder = dist.resolve("postgresql-" + version);
    if (!Files.exists(folder)) {
      Files.createDirectories(dist);
      Path partial = Files.createTempDirectory(dist, "postgresql-");
      unpack(partial);
      Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return folder;
  }

  private static void unpack(Path folder) throws IOException {
    try (InputStream archive = PostgresPrograms.class.getResourceAsStream("/" + archiveName())) {
      if (archive == null) {
        throw new Refusal("Plumbline brings no PostgreSQL for this system: " + archiveName());
      }
      var unpacked = new XZCompressorInputStream(new BufferedInputStream(archive));
      try (TarArchiveInputStream tar = new TarArchiveInputStream(unpacked)) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(entry, tar, folder);
        }
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException(entry.getName() + " would leave the folder.");
    }
    Files.createDirectories(entry.isDirectory() ? target : target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(content, target);
      if ((entry.getMode() & EXECUTABLE) != 0) {
        makeExecutable(target);
      }
    }
  }

  private static void makeExecutable(Path file) throws IOException {
    Set<PosixFilePermission> permissions =
        new HashSet<>(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
    permissions.add(PosixFilePermission.OWNER_EXECUTE);
    Files.setPosixFilePermissions(file, permissions);
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return "postgres-"
        + (system.contains("mac") ? "darwin" : system)
        + (processor.equals("aarch64") ? "-arm_64" : "-x86_64")
        + ".txz";
  }
}
