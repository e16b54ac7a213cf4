package dev.plumbline.scorecard.sheet.xlsx;

import dev.plumbline.web.problem.ProblemException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A ZIP file in memory, by its directory (APPNOTE 6.3, 4.3). A stream of entries will not do: some
/// writers note the sizes where it does not find them. Much smaller than the standard, for it is
/// read from anybody: no second disk, no 64 bits, no encryption.
final class Archive {

  private static final int MOST_ENTRIES = 1_000;

  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int DIRECTORY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_BYTES = 30;

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private record Entry(int flags, int method, int compressed, int offset) {}

  private final ByteBuffer file;
  private final Map<String, Entry> entries = new HashMap<>();
  private final InflationLimit limit;

  private Archive(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.limit = new InflationLimit(bytes.length);
  }

  /// @throws ProblemException 422 where it is none, or is not whole
  static Archive of(byte[] bytes) {
    if (ByteBuffer.wrap(bytes).mismatch(ByteBuffer.wrap(OLE)) == OLE.length) {
      throw Damage.because(
          "The file is an old XLS, or protected by a password; save it as XLSX, without one.");
    }
    try {
      Archive archive = new Archive(bytes);
      archive.readDirectory();
      return archive;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
      throw Damage.truncated();
    }
  }

  /// What an entry holds; each reading counts towards what may be inflated of the file.
  Optional<InputStream> open(String name) {
    return Optional.ofNullable(entries.get(name)).map(this::open);
  }

  private InputStream open(Entry entry) {
    try {
      if (file.getInt(entry.offset) != LOCAL) {
        throw Damage.truncated();
      }
      int names = file.getShort(entry.offset + 26) & 0xFFFF;
      int extra = file.getShort(entry.offset + 28) & 0xFFFF;
      int data = entry.offset + LOCAL_BYTES + names + extra;
      return limit.inflate(file.array(), data, entry.compressed, entry.method);
    } catch (IndexOutOfBoundsException _) {
      throw Damage.truncated();
    }
  }

  private void readDirectory() {
    int end = end();
    int count = file.getShort(end + 10) & 0xFFFF;
    if (count > MOST_ENTRIES) {
      throw Damage.because("The file holds more than %d parts.".formatted(MOST_ENTRIES));
    }
    file.position(file.getInt(end + 16));
    for (int i = 0; i < count; i++) {
      readEntry();
    }
  }

  private void readEntry() {
    int start = file.position();
    if (file.getInt(start) != DIRECTORY) {
      throw Damage.truncated();
    }
    Entry entry =
        new Entry(
            file.getShort(start + 8),
            file.getShort(start + 10),
            file.getInt(start + 20),
            file.getInt(start + 42));
    byte[] name = new byte[file.getShort(start + 28) & 0xFFFF];
    int skipped = (file.getShort(start + 30) & 0xFFFF) + (file.getShort(start + 32) & 0xFFFF);
    file.position(start + 46).get(name).position(file.position() + skipped);
    if ((entry.flags & 1) != 0) {
      throw Damage.because("The file is protected by a password; save it without one.");
    }
    if (entries.putIfAbsent(new String(name, StandardCharsets.UTF_8), entry) != null) {
      throw Damage.because("The file is damaged: it holds a part twice.");
    }
  }

  /// Where the directory's end is told: at the file's, but for a comment.
  private int end() {
    int last = file.limit() - END_BYTES;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (file.getInt(at) == END) {
        return at;
      }
    }
    throw Damage.truncated();
  }
}
