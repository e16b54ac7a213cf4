package dev.plumbline.scorecard.bi.api;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// An output that knows whether anything was written to it: until then a failure can be answered as
/// one.
final class BegunOutput extends FilterOutputStream {

  private boolean begun;

  BegunOutput(OutputStream output) {
    super(output);
  }

  @Override
  public void write(int single) throws IOException {
    begun = true;
    out.write(single);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    begun = true;
    out.write(bytes, from, length);
  }

  boolean isBegun() {
    return begun;
  }
}
