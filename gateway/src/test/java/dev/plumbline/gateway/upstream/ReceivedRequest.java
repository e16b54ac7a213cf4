package dev.plumbline.gateway.upstream;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a service got from the gateway: the head as it came, and the body still to be read.
public final class ReceivedRequest {

  private final String requestLine;
  private final List<String> headers;
  private final BufferedInputStream in;

  private ReceivedRequest(String requestLine, List<String> headers, BufferedInputStream in) {
    this.requestLine = requestLine;
    this.headers = List.copyOf(headers);
    this.in = in;
  }

  /// Reads a head; empty at the end of the connection.
  static Optional<ReceivedRequest> read(BufferedInputStream in) throws IOException {
    in.mark(1);
    if (in.read() < 0) {
      return Optional.empty();
    }
    in.reset();
    String requestLine = line(in);
    var headers = new ArrayList<String>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      headers.add(line);
    }
    return Optional.of(new ReceivedRequest(requestLine, headers, in));
  }

  public String requestLine() {
    return requestLine;
  }

  public List<String> headers() {
    return headers;
  }

  /// All values of this header, in order.
  public List<String> header(String name) {
    String prefix = name.toLowerCase(Locale.ROOT) + ":";
    return headers.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
        .map(line -> line.substring(prefix.length()).strip())
        .toList();
  }

  /// The body as it comes on the wire, chunk marks and all.
  public InputStream wire() {
    return in;
  }

  /// The whole body.
  public byte[] body() throws IOException {
    if (!header("Transfer-Encoding").isEmpty()) {
      var body = new ByteArrayOutputStream();
      for (int size = chunkSize(); size > 0; size = chunkSize()) {
        body.write(exactly(size));
        line(in);
      }
      line(in);
      return body.toByteArray();
    }
    return exactly(header("Content-Length").stream().findFirst().map(Integer::parseInt).orElse(0));
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The body ended after %d of %d".formatted(bytes.length, length));
    }
    return bytes;
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("In a line: " + line);
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
