package dev.plumbline.gateway;

import dev.plumbline.gateway.upstream.TestService;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/// A client that writes and reads a connection byte by byte, for what no client library would do.
public final class RawClient implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;
  private final InputStream in;

  public RawClient() throws IOException {
    socket = new Socket();
    socket.setReceiveBufferSize(TestService.BUFFER_BYTES);
    socket.setSendBufferSize(TestService.BUFFER_BYTES);
    socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /// Sends a head with a governance token and these other headers.
  public RawClient request(String method, String target, String... headers) throws IOException {
    return send(
        "%s %s HTTP/1.1\r\nHost: plumbline.example\r\nAuthorization: Bearer %s\r\n"
                .formatted(method, target, Tokens.governance())
            + String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList())
            + "\r\n");
  }

  public RawClient send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public RawClient send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    return this;
  }

  public RawClient chunk(byte[] bytes) throws IOException {
    return send(Integer.toHexString(bytes.length) + "\r\n").send(bytes).send("\r\n");
  }

  /// Reads up to and with the empty line that ends a head.
  public String head() throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("In the head: " + head);
      }
      head.write(next);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  /// Reads a head and as much of a body as it announces.
  public String response() throws IOException {
    String head = head();
    var length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
    return length.find() ? head + text(in.readNBytes(Integer.parseInt(length.group(1)))) : head;
  }

  /// Everything until the gateway closes the connection, or resets it.
  public String rest() {
    var rest = new ByteArrayOutputStream();
    try {
      in.transferTo(rest);
    } catch (SocketTimeoutException e) {
      throw new AssertionError("The connection is still open", e);
    } catch (IOException e) {
      // A reset is an end as well.
    }
    return rest.toString(StandardCharsets.ISO_8859_1);
  }

  public InputStream in() {
    return in;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
