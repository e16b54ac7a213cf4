package dev.plumbline.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// A proxy before a server that echoes.
class FaultProxyTest {

  private final ServerSocket echo = listen();
  private final FaultProxy proxy = FaultProxy.to("localhost", echo.getLocalPort());

  @BeforeEach
  void theServerEchoes() {
    Thread.ofVirtual()
        .start(
            () -> {
              while (!echo.isClosed()) {
                try {
                  Socket socket = echo.accept();
                  Thread.ofVirtual().start(() -> serve(socket));
                } catch (IOException e) {
                  return;
                }
              }
            });
  }

  @AfterEach
  void everythingIsClosed() throws IOException {
    proxy.close();
    echo.close();
  }

  @Test
  void itPassesBytesOn() throws IOException {
    try (Socket socket = connect()) {
      assertThat(ask(socket, "hello")).isEqualTo("hello");
    }
  }

  @Test
  void itPassesTheEndOn() throws IOException {
    try (Socket socket = connect()) {
      socket.shutdownOutput();
      assertThat(socket.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void itCutsWhatIsOpenAndLetsNewOnesPass() throws IOException {
    try (Socket socket = connect()) {
      ask(socket, "hello");
      proxy.cut();
      assertThatThrownBy(() -> ask(socket, "again")).isInstanceOf(SocketException.class);
    }
    try (Socket socket = connect()) {
      assertThat(ask(socket, "hello")).isEqualTo("hello");
    }
  }

  @RepeatedTest(50)
  void itRefusesUntilRestored() throws IOException {
    int port = proxy.port();
    proxy.refuse();
    assertThatThrownBy(this::connect).hasMessageContaining("refused");
    proxy.restore();
    assertThat(proxy.port()).isEqualTo(port);
    try (Socket socket = connect()) {
      assertThat(ask(socket, "hello")).isEqualTo("hello");
    }
  }

  @Test
  void whatHangsGoesOnWhenRestored() throws IOException {
    try (Socket socket = connect()) {
      proxy.hang();
      socket.setSoTimeout(200);
      assertThatThrownBy(() -> ask(socket, "hello")).isInstanceOf(SocketTimeoutException.class);
      proxy.restore();
      socket.setSoTimeout(5000);
      assertThat(read(socket, 5)).isEqualTo("hello");
    }
  }

  @Test
  void itHoldsBackForAWhile() throws IOException {
    try (Socket socket = connect()) {
      proxy.delay(Duration.ofMillis(200));
      long start = System.nanoTime();
      assertThat(ask(socket, "hello")).isEqualTo("hello");
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(400));
    }
  }

  @Test
  void itBreaksOffInTheMiddleOfAnAnswer() throws IOException {
    try (Socket socket = connect()) {
      proxy.cutAfter(3);
      assertThatThrownBy(() -> ask(socket, "hello")).isInstanceOf(SocketException.class);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
  }

  private static String ask(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    return read(socket, text.length());
  }

  private static String read(Socket socket, int length) throws IOException {
    InputStream in = socket.getInputStream();
    byte[] bytes = in.readNBytes(length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void serve(Socket socket) {
    try (socket) {
      socket.getInputStream().transferTo(socket.getOutputStream());
    } catch (IOException e) {
      // The other side is gone, as a test of cuts wants it.
    }
  }

  private static ServerSocket listen() {
    try {
      return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
