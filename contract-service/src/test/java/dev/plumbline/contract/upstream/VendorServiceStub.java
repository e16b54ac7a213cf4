package dev.plumbline.contract.upstream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.testkit.fault.FaultProxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plays vendor-service's interface over real HTTP, behind a proxy that can fail. Every
/// vendor is ACTIVE and every activity may be outsourced with safeguards, until a test says
/// otherwise.
public final class VendorServiceStub implements QuarkusTestResourceLifecycleManager {

  private static final String STANDING = "/standing";
  private static final Map<UUID, Answer> ANSWERS = new ConcurrentHashMap<>();
  private static final Map<UUID, Answer> PASSING = new ConcurrentHashMap<>();
  private static final Map<String, String> PLACEMENTS = new ConcurrentHashMap<>();
  private static final Map<UUID, String> OUTLOOKS = new ConcurrentHashMap<>();
  private static final Map<String, Answer> AWARDS = new ConcurrentHashMap<>();
  private static final Map<UUID, Integer> QUESTIONS = new ConcurrentHashMap<>();
  private static volatile @Nullable VendorServiceStub running;

  private @Nullable HttpServer server;
  private @Nullable FaultProxy proxy;
  private volatile @Nullable String authorization;

  private record Answer(int status, String body) {}

  @Override
  public Map<String, String> start() {
    try {
      HttpServer listening =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      listening.createContext("/api/v1/vendors/", this::answer);
      listening.createContext("/api/v1/standings", VendorServiceStub::outlooks);
      listening.createContext("/api/v1/placements", VendorServiceStub::place);
      listening.createContext("/api/v1/programmes/", VendorServiceStub::award);
      listening.start();
      server = listening;
      proxy = FaultProxy.to("localhost", listening.getAddress().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    running = this;
    return Map.of(
        "plumbline.vendor-service.url",
        "http://localhost:" + network().port(),
        "quarkus.oidc-client.vendor-service.credentials.secret",
        "contract-service");
  }

  @Override
  public void stop() {
    network().close();
    Objects.requireNonNull(server).stop(0);
  }

  /// The way to vendor-service.
  public static FaultProxy network() {
    return Objects.requireNonNull(running().proxy);
  }

  /// From now on the vendor has this standing.
  public static void standing(UUID vendorId, String status, String... missingItems) {
    ANSWERS.put(vendorId, new Answer(200, body(vendorId, status, missingItems)));
  }

  /// From now on the question for the vendor is answered like this.
  public static void answer(UUID vendorId, int status, String body) {
    ANSWERS.put(vendorId, new Answer(status, body));
  }

  /// Only the next question for the vendor is answered like this.
  public static void answerOnce(UUID vendorId, int status, String body) {
    PASSING.put(vendorId, new Answer(status, body));
  }

  /// From now on the activity is placed like this.
  ///
  /// @param members of the answer, after the activity's code
  public static void placement(String activity, String members) {
    PLACEMENTS.put(activity, members);
  }

  /// From now on the vendor stands like this among all.
  ///
  /// @param demanded what its tier demands, as JSON
  public static void outlook(UUID vendorId, String status, String... demanded) {
    OUTLOOKS.put(
        vendorId,
        "\"status\": \"%s\", \"demanded\": [%s]".formatted(status, String.join(", ", demanded)));
  }

  /// From now on the question for the programme's contract draft is answered like this.
  public static void award(UUID programmeId, int status, String body) {
    AWARDS.put(
        "/api/v1/programmes/%s/award/contract-draft".formatted(programmeId),
        new Answer(status, body));
  }

  /// How often the vendor was asked for.
  public static int questions(UUID vendorId) {
    return QUESTIONS.getOrDefault(vendorId, 0);
  }

  /// The credentials that came with the last question.
  public static @Nullable String lastAuthorization() {
    return running().authorization;
  }

  private static VendorServiceStub running() {
    return Objects.requireNonNull(running);
  }

  private static String body(UUID vendorId, String status, String... missingItems) {
    StringBuilder missing = new StringBuilder();
    for (String item : missingItems) {
      missing
          .append(missing.isEmpty() ? "" : ", ")
          .append("{\"item\": \"%s\", \"state\": \"MISSING\"}".formatted(item));
    }
    return """
        {"vendorId": "%s", "legalName": "Northgate Contact Services Ltd", "status": "%s",
         "riskTier": "MEDIUM", "missingDueDiligence": [%s]}"""
        .formatted(vendorId, status, missing);
  }

  private static void award(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(
          exchange, AWARDS.getOrDefault(exchange.getRequestURI().getPath(), new Answer(404, "{}")));
    }
  }

  private static void place(HttpExchange exchange) throws IOException {
    answerEach(exchange, "activity=", VendorServiceStub::placement);
  }

  private static void outlooks(HttpExchange exchange) throws IOException {
    answerEach(exchange, "vendor=", VendorServiceStub::outlook);
  }

  private static void answerEach(
      HttpExchange exchange, String name, Function<String, String> answer) throws IOException {
    try (exchange) {
      String items =
          Stream.of(exchange.getRequestURI().getQuery().split("&"))
              .filter(parameter -> parameter.startsWith(name))
              .map(parameter -> parameter.substring(name.length()))
              .map(answer)
              .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
      send(exchange, new Answer(200, items));
    }
  }

  private static String outlook(String vendorId) {
    return "{\"vendorId\": \"%s\", \"legalName\": \"Northgate Contact Services Ltd\", %s}"
        .formatted(
            vendorId,
            OUTLOOKS.getOrDefault(
                UUID.fromString(vendorId), "\"status\": \"ACTIVE\", \"demanded\": []"));
  }

  private static String placement(String activity) {
    String members =
        PLACEMENTS.getOrDefault(
            activity, "\"assessed\": true, \"verdict\": \"OUTSOURCE_WITH_SAFEGUARDS\"");
    return "{\"activity\": \"%s\", \"date\": \"2026-11-23\", \"overridden\": false, %s}"
        .formatted(activity, members);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      authorization = exchange.getRequestHeaders().getFirst("Authorization");
      String path = exchange.getRequestURI().getPath();
      Answer answer =
          path.endsWith(STANDING)
              ? answer(
                  path.substring("/api/v1/vendors/".length(), path.length() - STANDING.length()))
              : new Answer(404, "");
      send(exchange, answer);
    }
  }

  /// As vendor-service would, in JSON alone.
  private static void send(HttpExchange exchange, Answer given) throws IOException {
    String accepted = exchange.getRequestHeaders().getFirst("Accept");
    Answer answer =
        accepted == null || accepted.contains("application/json") ? given : new Answer(406, "");
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static Answer answer(String id) {
    UUID vendorId = UUID.fromString(id);
    QUESTIONS.merge(vendorId, 1, Integer::sum);
    Answer passing = PASSING.remove(vendorId);
    return passing != null
        ? passing
        : ANSWERS.getOrDefault(vendorId, new Answer(200, body(vendorId, "ACTIVE")));
  }
}
