package dev.plumbline.testkit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An OpenAPI 3.1 document, and whether an answer is one that it promises: the status, the content
/// type, the headers that it demands, and the body with every field in it.
final class OpenApiDocument {

  /// What HTTP itself answers with, whatever the operation; the body is a problem all the same.
  private static final Set<Integer> OF_HTTP = Set.of(404, 405, 406, 413, 415);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode root;
  private final Map<Pattern, JsonNode> paths;
  private final Schemas schemas;

  private OpenApiDocument(JsonNode root) {
    this.root = root;
    // A template without parameters comes first: `/reports/latest` is not a report's id.
    this.paths =
        root.path("paths").properties().stream()
            .sorted(Map.Entry.comparingByKey((a, b) -> parameters(a) - parameters(b)))
            .collect(
                Collectors.toMap(
                    path -> pattern(path.getKey()),
                    Map.Entry::getValue,
                    (one, other) -> one,
                    LinkedHashMap::new));
    this.schemas = new Schemas(root.path("components"));
  }

  static OpenApiDocument read(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OpenApiDocument of(String yaml) throws JsonProcessingException {
    return new OpenApiDocument(new ObjectMapper(new YAMLFactory()).readTree(yaml));
  }

  /// Everything in which the answer is not as promised; empty when it is.
  List<String> violations(Answer answer) {
    Optional<JsonNode> item =
        paths.entrySet().stream()
            .filter(path -> path.getKey().matcher(answer.path()).matches())
            .map(Map.Entry::getValue)
            .findFirst();
    Optional<JsonNode> response =
        item.map(it -> it.path(answer.method().toLowerCase(Locale.ROOT)))
            .map(operation -> operation.path("responses").path("" + answer.status()))
            .map(this::resolved)
            .filter(JsonNode::isObject);
    if (response.isPresent()) {
      return Stream.concat(
              headers(answer, response.get().path("headers")).stream(),
              body(answer, response.get().path("content")).stream())
          .toList();
    }
    if (answer.status() == 304 && answer.body().isEmpty()) {
      return List.of();
    }
    if (OF_HTTP.contains(answer.status())) {
      return body(answer, Schemas.PROBLEM_CONTENT);
    }
    return List.of(item.isEmpty() ? "the path is not documented" : "the status is not documented");
  }

  /// The component itself, where the document only refers to it.
  private JsonNode resolved(JsonNode part) {
    return part.has("$ref") ? root.at(part.path("$ref").asText().substring(1)) : part;
  }

  private List<String> headers(Answer answer, JsonNode documented) {
    return documented.properties().stream()
        .filter(header -> resolved(header.getValue()).path("required").asBoolean())
        .map(Map.Entry::getKey)
        .filter(name -> !answer.headers().contains(name))
        .map("the header `%s` is missing"::formatted)
        .toList();
  }

  private List<String> body(Answer answer, JsonNode content) {
    if (content.isEmpty()) {
      return answer.body().isEmpty() ? List.of() : List.of("a body is not documented");
    }
    JsonNode mediaType = content.path(answer.mediaType());
    if (mediaType.isMissingNode()) {
      return List.of("the content type `%s` is not documented".formatted(answer.mediaType()));
    }
    if (!answer.isJson()) {
      return List.of();
    }
    var violations = new ArrayList<String>();
    if (mediaType.path("schema").isEmpty()) {
      violations.add("the body's schema is empty, so it promises nothing");
    }
    try {
      schemas.of(mediaType.path("schema")).validate(JSON.readTree(answer.body())).stream()
          .map(ValidationMessage::getMessage)
          .forEach(violations::add);
    } catch (JsonProcessingException e) {
      violations.add("the body is not JSON");
    }
    return violations;
  }

  private static int parameters(String template) {
    return template.split("\\{", -1).length;
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(
        Pattern.compile("\\{[^}]+}|[^{]+")
            .matcher(template)
            .replaceAll(
                part ->
                    part.group().startsWith("{")
                        ? "[^/]+"
                        : Matcher.quoteReplacement(Pattern.quote(part.group()))));
  }
}
