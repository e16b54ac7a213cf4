package dev.plumbline.web.json;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// A JSON body, cut off with a 413 problem at 1 MiB whether or not its length was announced.
final class LimitedBody extends FilterInputStream {

  static final long MOST_BYTES = 1L << 20;

  private long read;

  private LimitedBody(InputStream body) {
    super(body);
  }

  static InputStream of(ServerRequestContext request) {
    String announced = request.getRequestHeaders().getHeaderString("Content-Length");
    if (announced != null && Long.parseLong(announced) > MOST_BYTES) {
      throw tooLarge();
    }
    return new LimitedBody(request.getInputStream());
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
    if (read > MOST_BYTES) {
      throw tooLarge();
    }
  }

  private static ProblemException tooLarge() {
    return ProblemException.of(CommonProblem.BODY_TOO_LARGE)
        .detail("A JSON body may have at most 1 MiB");
  }
}
