package dev.plumbline.web.json;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/// A body, cut off with a 413 problem where it is too large, whether or not its length was
/// announced.
public final class LimitedBody extends FilterInputStream {

  private static final long MIB = 1L << 20;
  private static final long MOST_OF_JSON = MIB;
  private static final long MOST_OF_UPLOAD = 25 * MIB;

  private final long most;
  private long read;

  private LimitedBody(InputStream body, long most) {
    super(body);
    this.most = most;
  }

  static InputStream of(ServerRequestContext request) {
    return limited(
        request.getInputStream(),
        request.getRequestHeaders().getHeaderString("Content-Length"),
        MOST_OF_JSON);
  }

  /// The body of an upload, which may be larger than JSON.
  ///
  /// @param announced the header `Content-Length`
  public static InputStream ofUpload(InputStream body, @Nullable String announced) {
    return limited(body, announced, MOST_OF_UPLOAD);
  }

  private static InputStream limited(InputStream body, @Nullable String announced, long most) {
    if (announced != null && Long.parseLong(announced) > most) {
      throw tooLarge(most);
    }
    return new LimitedBody(body, most);
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
    read += bytes;
    if (read > most) {
      throw tooLarge(most);
    }
  }

  private static ProblemException tooLarge(long most) {
    return CommonProblem.BODY_TOO_LARGE.because(
        "This body may have at most %d MiB".formatted(most / MIB));
  }
}
