package dev.plumbline.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.gateway.routing.Route;
import dev.plumbline.gateway.routing.RouteTable;
import dev.plumbline.web.problem.ProblemCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the services' documents come to.
///
/// @param openapi the one document for callers from outside
/// @param routes every operation, those between services marked
/// @param problems every problem type of the platform, by slug
public record GatewayDocuments(JsonNode openapi, List<Route> routes, List<ProblemPage> problems) {

  /// Where the build leaves it on the class path.
  public static final String RESOURCE = "gateway-documents.json";

  private static final ObjectMapper MAPPER = new JsonMapper();

  /// Reads the services' documents as one.
  ///
  /// @throws IllegalArgumentException if they contradict each other
  public static GatewayDocuments of(List<ServiceDocument> services, String version) {
    List<Route> routes = services.stream().flatMap(service -> service.routes().stream()).toList();
    var _ = new RouteTable(routes);
    return new GatewayDocuments(
        DocumentMerger.merge(services, version), routes, List.copyOf(problems(services)));
  }

  /// Reads what [#write] wrote.
  public static GatewayDocuments read(InputStream json) throws IOException {
    return MAPPER.readValue(json, GatewayDocuments.class);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    MAPPER.writeValue(folder.resolve(RESOURCE).toFile(), this);
  }

  private static Collection<ProblemPage> problems(List<ServiceDocument> services) {
    var pages = new TreeMap<String, ProblemPage>();
    Stream.concat(
            ProblemCatalogue.all().stream().map(ProblemPage::of),
            services.stream()
                .flatMap(service -> service.root().path("x-problems").valueStream())
                .map(problem -> MAPPER.convertValue(problem, ProblemPage.class)))
        .forEach(
            page -> {
              ProblemPage other = pages.putIfAbsent(page.slug(), page);
              if (other != null && !other.equals(page)) {
                throw new IllegalArgumentException("%s and %s are one type".formatted(other, page));
              }
            });
    return pages.values();
  }
}
