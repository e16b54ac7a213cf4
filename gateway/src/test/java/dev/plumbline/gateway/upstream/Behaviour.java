package dev.plumbline.gateway.upstream;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a service does with a request: whatever can be done on a socket.
@FunctionalInterface
public interface Behaviour {

  void serve(ReceivedRequest request, Socket client) throws IOException, InterruptedException;

  /// Reads the body and answers 200 with nothing.
  static Behaviour ok() {
    return answer("200 OK", "");
  }

  /// Reads the body and answers as a service should.
  static Behaviour answer(String status, String body, String... headers) {
    String head =
        Stream.concat(
                Stream.of("HTTP/1.1 " + status, "Content-Length: " + body.length()),
                Stream.of(headers))
            .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
    return bytes(head + body);
  }

  /// Reads the body and writes whatever this is.
  static Behaviour bytes(String response) {
    return (request, client) -> {
      request.body();
      write(client, response);
    };
  }

  /// Closes the connection afterwards.
  default Behaviour andClose() {
    return (request, client) -> {
      serve(request, client);
      client.close();
    };
  }

  /// Never answers, and listens until the gateway hangs up.
  static Behaviour silence() {
    return (request, client) -> request.wire().transferTo(OutputStream.nullOutputStream());
  }

  static void write(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
