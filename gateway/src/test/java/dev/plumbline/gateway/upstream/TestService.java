package dev.plumbline.gateway.upstream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A real server in the place of a service, which behaves as a test says, also badly.
public final class TestService {

  /// Of a socket in each direction. A size that is set does not grow, so a test knows how much may
  /// be under way.
  public static final int BUFFER_BYTES = 256 * 1024;

  private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private volatile Behaviour behaviour = Behaviour.ok();
  private volatile @Nullable ServerSocket server;
  private int port;

  /// Forgets what was received, listens, and behaves so from now on.
  public TestService behaves(Behaviour behaviour) {
    received.clear();
    this.behaviour = behaviour;
    start();
    return this;
  }

  public String url() {
    return "http://localhost:" + port;
  }

  public List<ReceivedRequest> received() {
    return received;
  }

  public ReceivedRequest onlyRequest() {
    if (received.size() != 1) {
      throw new AssertionError("One request was expected, and came: " + received.size());
    }
    return received.getFirst();
  }

  public synchronized void start() {
    if (server != null) {
      return;
    }
    try {
      var listening = new ServerSocket();
      listening.setReuseAddress(true);
      listening.setReceiveBufferSize(BUFFER_BYTES);
      listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      port = listening.getLocalPort();
      server = listening;
      Thread.ofVirtual().start(() -> accept(listening));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The service dies, with every connection.
  public synchronized void stop() {
    ServerSocket listening = server;
    if (listening != null) {
      close(listening);
      server = null;
      cutConnections();
    }
  }

  /// The service closes its connections and goes on listening.
  public void cutConnections() {
    clients.forEach(TestService::close);
    clients.clear();
  }

  private void accept(ServerSocket listening) {
    while (true) {
      try {
        Socket client = listening.accept();
        client.setSendBufferSize(BUFFER_BYTES);
        clients.add(client);
        Thread.ofVirtual().start(() -> converse(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void converse(Socket client) {
    try (client) {
      var in = new BufferedInputStream(client.getInputStream());
      for (Optional<ReceivedRequest> request = ReceivedRequest.read(in);
          request.isPresent();
          request = ReceivedRequest.read(in)) {
        received.add(request.get());
        behaviour.serve(request.get(), client);
        if (client.isClosed()) {
          return;
        }
      }
    } catch (IOException e) {
      // The gateway hung up, or the test did.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      clients.remove(client);
    }
  }

  private static void close(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
