package dev.plumbline.vendor.registry.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Times pages of vendors over HTTP, each beside plain SQL on a connection of its own.
///
/// @param vendors the listing
record PageTimer(HttpClient client, URI vendors, String token, Connection database) {

  private static final long SEED = 20_000;

  /// A page to be timed.
  ///
  /// @param where what the same vendors meet in SQL, and their order
  record Page(String title, int limit, Map<String, String> query, String where) {}

  private record Timed(
      String title,
      HttpRequest request,
      PreparedStatement select,
      List<Long> service,
      List<Long> plain) {

    String line() {
      return "%-32s %8.2f %8.2f %10.2f%n"
          .formatted(title, at(service, 50), at(service, 95), at(plain, 50));
    }

    private static double at(List<Long> times, int percent) {
      return times.stream().sorted().toList().get(times.size() * percent / 100) / 1e6;
    }
  }

  /// Prints how long they took, after rounds that do not count. In every round they come in another
  /// order: behind a long query, each would be slower.
  void run(List<Page> pages, int warmUp, int rounds) throws Exception {
    List<Timed> timed = new ArrayList<>();
    for (Page page : pages) {
      timed.add(timed(page));
    }
    List<Timed> order = new ArrayList<>(timed);
    var random = new Random(SEED);
    for (int round = -warmUp; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Timed page : order) {
        long start = System.nanoTime();
        read(page.request());
        long between = System.nanoTime();
        read(page.select());
        if (round >= 0) {
          page.service().add(between - start);
          page.plain().add(System.nanoTime() - between);
        }
      }
    }
    System.out.printf("%n%-32s %8s %8s %10s%n", "ms", "median", "95 %", "plain SQL");
    timed.forEach(page -> System.out.print(page.line()));
  }

  private Timed timed(Page page) throws SQLException {
    PreparedStatement select =
        database.prepareStatement(
            "select * from vendor v where %s limit %d".formatted(page.where(), page.limit() + 1));
    return new Timed(
        page.title(),
        request(page.limit(), page.query()),
        select,
        new ArrayList<>(),
        new ArrayList<>());
  }

  /// The page's JSON.
  String read(int limit, Map<String, String> query) throws IOException, InterruptedException {
    return read(request(limit, query));
  }

  private HttpRequest request(int limit, Map<String, String> query) {
    Map<String, String> all = new TreeMap<>(query);
    all.put("limit", Integer.toString(limit));
    String parameters =
        all.entrySet().stream()
            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
            .collect(joining("&"));
    return HttpRequest.newBuilder(URI.create(vendors + "?" + parameters))
        .header("Authorization", "Bearer " + token)
        .build();
  }

  private String read(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static void read(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        assertThat(rows.getString("legal_name")).isNotNull();
      }
    }
  }
}
