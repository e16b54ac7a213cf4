package dev.plumbline.system.platform.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The document of the whole API at the gateway: complete, and whole in itself.
@ExtendWith(SharedPlatform.class)
class OpenApiIT {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  private final Answer yaml;
  private final JsonNode document;

  OpenApiIT(Platform platform) throws IOException {
    yaml = platform.pages().get("/openapi");
    document = new YAMLMapper().readTree(yaml.text());
  }

  @Test
  void isOneDocumentOfTheVersionThatWePublish() {
    assertThat(yaml.status()).isEqualTo(200);
    assertThat(yaml.contentType()).startsWith("application/yaml");
    assertThat(document.path("openapi").asText()).startsWith("3.1.");
    assertThat(document.at("/info/title").asText()).isNotBlank();
    assertThat(document.at("/info/version").asText()).isNotBlank();
  }

  @Test
  void hasEveryPathThatTheServicesPublishAndNoOther() throws IOException {
    Set<String> published = new TreeSet<>();
    for (String service : List.of("vendor-service", "contract-service", "scorecard-service")) {
      Path file = Path.of("..", service, "openapi.yaml");
      for (Operation operation : operations(new YAMLMapper().readTree(file.toFile()))) {
        if (!operation.content().path("x-internal").asBoolean()) {
          published.add(operation.name());
        }
      }
    }

    assertThat(published).hasSizeGreaterThan(30);
    assertThat(operations(document)).extracting(Operation::name).hasSameElementsAs(published);
  }

  @Test
  void refersToNothingThatItDoesNotHold() {
    List<String> references = document.findValuesAsText("$ref");

    assertThat(references)
        .hasSizeGreaterThan(100)
        .allMatch(reference -> reference.startsWith("#/"));
    assertThat(references)
        .noneMatch(reference -> document.at(reference.substring(1)).isMissingNode());
  }

  @Test
  void declaresWhatItsOperationsNeed() {
    for (Operation operation : operations(document)) {
      assertThat(operation.content().path("responses")).as(operation.name()).isNotEmpty();
      assertThat(declaredPathParameters(operation.content()))
          .as(operation.name())
          .containsExactlyInAnyOrderElementsOf(templateParameters(operation.name()));
    }
  }

  private List<String> declaredPathParameters(JsonNode operation) {
    return operation
        .path("parameters")
        .valueStream()
        .map(it -> it.has("$ref") ? document.at(it.path("$ref").asText().substring(1)) : it)
        .filter(parameter -> parameter.path("in").asText().equals("path"))
        .map(parameter -> parameter.path("name").asText())
        .toList();
  }

  private static List<String> templateParameters(String path) {
    return PARAMETER.matcher(path).results().map(match -> match.group(1)).toList();
  }

  private static List<Operation> operations(JsonNode document) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          operations.add(
              new Operation(operation.getKey() + " " + path.getKey(), operation.getValue()));
        }
      }
    }
    return operations;
  }

  private record Operation(String name, JsonNode content) {}
}
