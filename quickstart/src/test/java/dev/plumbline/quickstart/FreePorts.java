package dev.plumbline.quickstart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/// Ports that nothing listens on, as the environment that gives them to a platform.
///
/// They are below those that the system gives to outgoing connections: a part that is started again
/// must not find its port taken by a client.
public final class FreePorts {

  private static final int FIRST = 20_000;
  private static final int END = 32_000;

  private FreePorts() {}

  public static Map<String, String> environment() {
    Iterator<Integer> ports =
        ThreadLocalRandom.current()
            .ints(FIRST, END)
            .distinct()
            .filter(FreePorts::isFree)
            .boxed()
            .iterator();
    return Arrays.stream(Part.values())
        .collect(
            Collectors.toUnmodifiableMap(Part::portVariable, _ -> Integer.toString(ports.next())));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
