package dev.plumbline.testkit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A TCP proxy on loopback that passes bytes on faithfully until a test tells it otherwise. A fault
/// holds for open and new connections alike until [#restore()].
public final class FaultProxy implements AutoCloseable {

  private final InetSocketAddress target;
  private final FaultState state = new FaultState();
  private final Set<Relay> relays = ConcurrentHashMap.newKeySet();
  private volatile Door door;

  /// @param doorkeeper the thread that takes connections in
  private record Door(ServerSocket socket, Thread doorkeeper) {}

  private FaultProxy(InetSocketAddress target) {
    this.target = target;
    this.door = open(0);
  }

  public static FaultProxy to(String host, int port) {
    return new FaultProxy(new InetSocketAddress(host, port));
  }

  /// Where to connect to; stays the same through every fault.
  public int port() {
    return door.socket().getLocalPort();
  }

  /// Passes everything on again; what hung goes on.
  public synchronized void restore() {
    state.set(new Fault.None());
    if (door.socket().isClosed()) {
      door = open(port());
    }
  }

  /// Resets the connections that are open; new ones pass.
  public void cut() {
    relays.forEach(Relay::reset);
  }

  /// As if nobody listened: resets open connections and refuses new ones.
  public synchronized void refuse() {
    close(door.socket());
    awaitEnd(door.doorkeeper());
    cut();
  }

  /// As a lost route: connections are taken, and nothing moves on them.
  public void hang() {
    state.set(new Fault.Hang());
  }

  /// Holds every piece of data back for this long, in both directions.
  public void delay(Duration time) {
    state.set(new Fault.Delay(time));
  }

  /// Resets each connection when the target has answered this many bytes on it.
  public void cutAfter(long bytes) {
    state.set(new Fault.CutAfter(bytes));
  }

  @Override
  public void close() {
    refuse();
    state.set(new Fault.None());
  }

  private Door open(int port) {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return new Door(socket, Thread.ofVirtual().start(() -> accept(socket)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A connection is known before the next thing happens: what is cut misses none.
  private void accept(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        Relay relay = new Relay(socket.accept(), new Socket(), state);
        relays.add(relay);
        Thread.ofVirtual().start(() -> serve(relay));
      } catch (IOException e) {
        close(socket);
      }
    }
  }

  private void serve(Relay relay) {
    try {
      relay.run(target);
    } finally {
      relays.remove(relay);
    }
  }

  /// The port is free only when nobody waits at it any longer.
  private static void awaitEnd(Thread doorkeeper) {
    try {
      doorkeeper.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
