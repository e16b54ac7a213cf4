package dev.plumbline.scorecard.sheet.xlsx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// How much may come out of a file, over all of its parts and however often they are read: a bomb
/// is stopped at the byte that is too many.
final class InflationLimit {

  private static final long MOST_BYTES = 64L << 20;

  /// A sheet of the same row over and over reaches 50.
  private static final long MOST_TIMES = 100;

  /// So much is no bomb, whatever it comes from.
  private static final long HARMLESS = 1L << 20;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private long left;

  /// @param bytes the size of the file
  InflationLimit(int bytes) {
    this.left = Math.min(MOST_BYTES, Math.max(HARMLESS, bytes * MOST_TIMES));
  }

  /// @param method how it is compressed, as the directory says
  InputStream inflate(byte[] file, int offset, int length, int method) {
    Objects.checkFromIndexSize(offset, length, file.length);
    InputStream stored = new ByteArrayInputStream(file, offset, length);
    return switch (method) {
      case STORED -> new Counted(stored);
      case DEFLATED -> new Counted(new Inflated(stored));
      default -> throw Damage.because("The file is compressed in a way that is not read here.");
    };
  }

  /// Gives the memory outside of the heap back when it is closed.
  private static final class Inflated extends InflaterInputStream {

    private Inflated(InputStream part) {
      super(part, new Inflater(true));
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  private final class Counted extends FilterInputStream {

    private Counted(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int some = super.read(buffer, offset, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw Damage.inflated();
      }
    }
  }
}
