package dev.plumbline.scorecard.upstream;

import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// contract-service's two operations for services, over real HTTP.
public final class ContractServer {

  private static final String JSON = "application/json";
  private static final Pattern TERMS =
      Pattern.compile("/api/v1/contracts/(?<id>[0-9a-f-]{36})/versions/(?<number>\\d+)/terms");
  private static final Pattern AFTER = Pattern.compile("after=(?<after>\\d+)&limit=(?<limit>\\d+)");

  private record Version(UUID contract, int number) {}

  private final HttpServer server;
  private final List<String> changes = new ArrayList<>();
  private final Map<Version, String> terms = new ConcurrentHashMap<>();

  private volatile @Nullable String lastAuthorization;
  private volatile @Nullable String garbage;

  private ContractServer(HttpServer server) {
    this.server = server;
  }

  static ContractServer started() throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ContractServer server = new ContractServer(http);
    http.createContext("/api/v1/contract-changes", server::changes);
    http.createContext("/api/v1/contracts", server::terms);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.start();
    return server;
  }

  int port() {
    return server.getAddress().getPort();
  }

  void stop() {
    server.stop(0);
  }

  /// The contract's first version becomes active.
  public synchronized TestContract activate(TestContract contract) {
    return activate(contract, contract.terms());
  }

  /// As [#activate(TestContract)], but the terms are not what they should be.
  public synchronized TestContract activate(TestContract contract, String document) {
    return activate(contract, document, 1, "2021-01");
  }

  /// A further version becomes active: the contract as it has been changed since, with this number
  /// and month in its terms.
  public synchronized TestContract amend(TestContract contract, int number, String from) {
    return activate(contract, contract.terms(), number, from);
  }

  private TestContract activate(TestContract contract, String document, int number, String from) {
    terms.put(new Version(contract.id(), number), document);
    change(
        contract,
        "ACTIVATED",
        contract.end(),
        contract.renewal(),
        " \"version\": %d, \"effectiveFrom\": \"%s\",".formatted(number, from));
    return contract;
  }

  /// What becomes of the contract.
  ///
  /// @param lastDay its end, as far as is known then
  /// @param renewal what happens after that day
  public synchronized void change(
      TestContract contract, String kind, String lastDay, String renewal) {
    change(contract, kind, lastDay, renewal, "");
  }

  private void change(
      TestContract contract, String kind, String lastDay, String renewal, String more) {
    changes.add(
        """
        {"position": %d, "kind": "%s", "contractId": "%s", "reference": "%s", "vendorId": "%s",%s
         "termEnd": "%s", "renewal": "%s", "at": "%s"}"""
            .formatted(
                changes.size() + 1,
                kind,
                contract.id(),
                contract.reference(),
                contract.vendorId(),
                more,
                lastDay,
                renewal,
                Instant.now()));
  }

  /// The position of the last change.
  public synchronized long head() {
    return changes.size();
  }

  /// The version's terms from now on.
  public void serve(TestContract contract, String document) {
    terms.put(new Version(contract.id(), 1), document);
  }

  /// Answers 200 with this text, whatever is asked; null for its senses again.
  public void babble(@Nullable String text) {
    garbage = text;
  }

  /// The last request's credentials.
  public @Nullable String lastAuthorization() {
    return lastAuthorization;
  }

  private void changes(HttpExchange exchange) throws IOException {
    Matcher query = AFTER.matcher(String.valueOf(exchange.getRequestURI().getQuery()));
    if (!query.matches()) {
      answer(exchange, 400, "{}");
      return;
    }
    int after = Integer.parseInt(query.group("after"));
    int limit = Integer.parseInt(query.group("limit"));
    answer(exchange, 200, page(after, limit));
  }

  private synchronized String page(int after, int limit) {
    Stream<String> items = changes.stream().skip(after).limit(limit);
    return "{\"items\": [%s], \"head\": %d}".formatted(items.collect(joining(",")), changes.size());
  }

  private void terms(HttpExchange exchange) throws IOException {
    Matcher path = TERMS.matcher(exchange.getRequestURI().getPath());
    String document = path.matches() ? terms.get(version(path)) : null;
    if (document == null) {
      answer(exchange, 404, "{}");
    } else {
      answer(exchange, 200, document);
    }
  }

  private static Version version(Matcher path) {
    return new Version(UUID.fromString(path.group("id")), Integer.parseInt(path.group("number")));
  }

  /// contract-service writes JSON and nothing else.
  private static int answerStatus(int status, boolean babbles, boolean readsJson) {
    if (babbles) {
      return 200;
    }
    return readsJson ? status : 406;
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    lastAuthorization = exchange.getRequestHeaders().getFirst("Authorization");
    String text = garbage;
    byte[] bytes = (text == null ? body : text).getBytes(StandardCharsets.UTF_8);
    boolean readsJson = JSON.equals(exchange.getRequestHeaders().getFirst("Accept"));
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(answerStatus(status, text != null, readsJson), bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
