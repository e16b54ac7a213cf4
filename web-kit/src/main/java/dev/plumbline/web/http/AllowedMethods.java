package dev.plumbline.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The methods that a path knows, for the `Allow` header of a 405. The platform does not tell them,
/// but our own OpenAPI document, which is made from the same code, does.
@Singleton
class AllowedMethods {

  private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.JSON";

  /// The methods of one path template.
  private record Template(Pattern path, Set<String> methods) {}

  private final List<Template> templates;

  AllowedMethods(ObjectMapper json) {
    try (InputStream document =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
      JsonNode paths =
          document == null ? json.createObjectNode() : json.readTree(document).path("paths");
      templates =
          paths.properties().stream()
              .map(path -> new Template(pattern(path.getKey()), methods(path.getValue())))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As the header wants them, e.g. `GET, HEAD, POST`; empty where the path is unknown.
  String of(RoutingContext request) {
    return String.join(", ", methods(request));
  }

  /// Whether the path is known, but not with the request's method. Where several classes share a
  /// path, the platform answers 404 for that.
  boolean lack(RoutingContext request) {
    Set<String> known = methods(request);
    return !known.isEmpty() && !known.contains(request.request().method().name());
  }

  private Set<String> methods(RoutingContext request) {
    return templates.stream()
        .filter(template -> template.path.matcher(request.normalizedPath()).matches())
        .flatMap(template -> template.methods.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> methods(JsonNode item) {
    var methods = new TreeSet<String>();
    item.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(template.replaceAll("\\{[^/]+}", "[^/]+"));
  }
}
