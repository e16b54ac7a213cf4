package dev.plumbline.scorecard.sheet.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Watches the bytes of a part before the parser has them, for that keeps a text, an attribute or a
/// comment whole in memory, however long. Only what is written as UTF-8 passes: there a `<` is
/// always one.
final class Pieces extends FilterInputStream {

  /// The longest text of a cell stays below it, even with each of its characters as an entity.
  private static final int LONGEST = 1 << 18;

  private static final long TWO = 0xFFFF;
  private static final long THREE = 0xFF_FFFF;
  private static final long FOUR = 0xFFFF_FFFFL;

  /// What may hold a `<` that begins nothing, by how it begins and ends.
  private enum Enclosed {
    COMMENT("<!--", FOUR, "-->", THREE),
    RAW_TEXT("<![", THREE, "]]>", THREE),
    INSTRUCTION("<?", TWO, "?>", TWO);

    private final long begin;
    private final long beginMask;
    private final long end;
    private final long endMask;

    Enclosed(String begin, long beginMask, String end, long endMask) {
      this.begin = packed(begin);
      this.beginMask = beginMask;
      this.end = packed(end);
      this.endMask = endMask;
    }

    private boolean begins(long last) {
      return (last & beginMask) == begin;
    }

    private boolean ends(long last) {
      return (last & endMask) == end;
    }
  }

  private static final Enclosed[] ALL = Enclosed.values();
  private static final long DOCUMENT_TYPE = packed("<!D");

  private @Nullable Enclosed inside;
  private int length;

  /// The bytes before, the newest last.
  private long last;

  Pieces(InputStream part) {
    super(part);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) {
      watch(one);
    }
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int most) throws IOException {
    int some = super.read(buffer, offset, most);
    for (int i = offset; i < offset + some; i++) {
      watch(buffer[i] & 0xFF);
    }
    return some;
  }

  private void watch(int one) {
    last = last << 8 | one;
    length++;
    if (inside == null) {
      begin(one);
    } else if (inside.ends(last)) {
      inside = null;
      length = 0;
    }
    if (one == 0) {
      throw Damage.because("The file is damaged: its parts are not in UTF-8.");
    }
    if (length > LONGEST) {
      throw Damage.because("The file holds a text that is longer than that of any cell.");
    }
  }

  private void begin(int one) {
    if (one == '<') {
      length = 0;
    }
    if ((last & THREE) == DOCUMENT_TYPE) {
      throw Damage.because("The file declares a document type, which no spreadsheet does.");
    }
    for (Enclosed each : ALL) {
      if (each.begins(last)) {
        inside = each;
        last = 0;
      }
    }
  }

  private static long packed(String ascii) {
    return ascii.chars().asLongStream().reduce(0, (packed, one) -> packed << 8 | one);
  }
}
