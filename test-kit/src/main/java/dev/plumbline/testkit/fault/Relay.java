package dev.plumbline.testkit.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/// One connection through the proxy: two sockets, and a pump in each direction.
final class Relay {

  private final Socket client;
  private final Socket target;
  private final FaultState state;

  Relay(Socket client, Socket target, FaultState state) {
    this.client = client;
    this.target = target;
    this.state = state;
  }

  /// Passes data on until one side ends.
  void run(InetSocketAddress address) {
    try {
      target.connect(address);
      Thread up = Thread.ofVirtual().start(() -> pump(client, target, false));
      pump(target, client, true);
      up.join();
    } catch (IOException e) {
      reset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reset();
    }
  }

  /// Ends both sides with a TCP reset, which no program can take for a proper end.
  void reset() {
    for (Socket socket : new Socket[] {client, target}) {
      try (socket) {
        socket.setSoLinger(true, 0);
      } catch (IOException e) {
        // It is closed already, which is what was wanted.
      }
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    byte[] piece = new byte[8192];
    long answered = 0;
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        long total = answered + (answers ? read : 0);
        long admitted = state.admit(total);
        int pass = answers ? (int) Math.max(0, admitted - answered) : read;
        out.write(piece, 0, pass);
        if (pass < read) {
          reset();
          return;
        }
        answered = total;
      }
      to.shutdownOutput();
    } catch (IOException e) {
      reset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reset();
    }
  }
}
