package dev.plumbline.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.quickstart.FreePorts;
import dev.plumbline.quickstart.Part;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// `./plumbline up` with the demo.
public final class Platform implements AutoCloseable {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Path state;
  private final Map<String, String> ports;
  private final Tokens tokens;
  private Command command;

  private Platform(Path state, Map<String, String> ports) throws IOException {
    this.state = state;
    this.ports = ports;
    this.tokens = new Tokens(http, url(Part.KEYCLOAK));
    this.command = up();
  }

  /// A platform that has no data yet; it is up when this returns.
  static Platform start() throws IOException, InterruptedException {
    return new Platform(emptyState("platform"), FreePorts.environment());
  }

  /// A state folder in which there is nothing, and nothing runs, of an earlier test run.
  public static Path emptyState(String name) throws IOException, InterruptedException {
    Path state = TARGET.resolve(name);
    try (Command reset = Command.run(state, Map.of(), "reset")) {
      assertThat(reset.awaitEnd()).as(reset.toString()).isZero();
    }
    return state;
  }

  private Command up() throws IOException {
    Command started = Command.run(state, ports, "up");
    try {
      started.awaitLine("Plumbline is up");
      return started;
    } catch (AssertionError failed) {
      started.close();
      throw failed;
    }
  }

  /// Ctrl-C.
  ///
  /// @return the exit code
  public int interrupt() throws IOException, InterruptedException {
    return command.interrupt();
  }

  /// The same command once more, in the same state folder.
  public void startAgain() throws IOException {
    command = up();
  }

  /// What it printed since it was started.
  public List<String> said() {
    return command.said();
  }

  public List<ProcessHandle> processes() {
    return command.processes();
  }

  public RunningPart part(Part part) {
    return command.part(part);
  }

  public Tokens tokens() {
    return tokens;
  }

  /// The API, as this account.
  public Caller as(Account account) {
    return withToken(tokens.of(account));
  }

  /// What a replica of a service has of the API, as this account.
  public Caller as(Account account, Replica replica) {
    return new Caller(http, replica.url() + "/api/v1", tokens.of(account));
  }

  /// The API, with any token.
  public Caller withToken(String token) {
    return new Caller(http, url(Part.GATEWAY) + "/api/v1", token);
  }

  /// The API, without a token.
  public Caller anonymous() {
    return new Caller(http, url(Part.GATEWAY) + "/api/v1", null);
  }

  /// The gateway's own pages.
  public Caller pages() {
    return new Caller(http, url(Part.GATEWAY), null);
  }

  /// The address of a part, without a slash at the end.
  public String url(Part part) {
    return "http://localhost:" + Objects.requireNonNull(ports.get(part.portVariable()));
  }

  @Override
  public void close() {
    command.close();
    http.close();
  }
}
