package dev.plumbline.quickstart;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/// Where the platform keeps its things and which ports it takes.
///
/// @param home the repository's root, where the packaged services stand
/// @param state what belongs to this platform alone: `data`, `logs`, `programs`, `run`
/// @param dist unpacked programs (Keycloak, PostgreSQL), shared by every state folder and kept by a
///     reset
/// @param ports the port of each part, all on loopback
public record Settings(Path home, Path state, Path dist, Map<Part, Integer> ports) {

  public Settings {
    ports = Map.copyOf(ports);
  }

  /// Reads `PLUMBLINE_HOME`, `PLUMBLINE_STATE` and the ports' variables.
  public static Settings of(Map<String, String> environment) {
    Path home = Path.of(environment.getOrDefault("PLUMBLINE_HOME", ".")).toAbsolutePath();
    Path root = home.normalize();
    String state = environment.getOrDefault("PLUMBLINE_STATE", ".plumbline");
    Map<Part, Integer> ports = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      ports.put(part, port(part, environment));
    }
    return new Settings(
        root, root.resolve(state).normalize(), root.resolve(".plumbline/dist"), ports);
  }

  private static int port(Part part, Map<String, String> environment) {
    String text = environment.get(part.portVariable());
    if (text == null) {
      return part.defaultPort();
    }
    if (text.matches("[0-9]{1,5}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) < 65536) {
      return Integer.parseInt(text);
    }
    throw new Refusal(part.portVariable() + " must be a port between 1 and 65535.");
  }

  public int port(Part part) {
    return ports.getOrDefault(part, part.defaultPort());
  }

  /// The address of a part that speaks HTTP, without a slash at the end.
  public String url(Part part) {
    return "http://localhost:" + port(part);
  }

  public Path data() {
    return state.resolve("data");
  }

  public Path logs() {
    return state.resolve("logs");
  }

  public Path log(Part part) {
    return logs().resolve(part.fileName() + ".log");
  }

  /// What its services run from.
  public Path programs() {
    return state.resolve("programs");
  }

  public Path run() {
    return state.resolve("run");
  }
}
