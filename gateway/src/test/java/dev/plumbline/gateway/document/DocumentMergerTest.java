package dev.plumbline.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.gateway.TestDocuments;
import dev.plumbline.gateway.routing.BodyKind;
import dev.plumbline.gateway.routing.Route;
import dev.plumbline.gateway.routing.Service;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentMergerTest {

  private final GatewayDocuments merged = TestDocuments.merged();
  private final JsonNode document = merged.openapi();

  @Test
  void holdsThePathsOfAllServicesButNoneBetweenServices() {
    assertThat(keys(document.path("paths")))
        .containsExactly(
            "/api/v1/vendors",
            "/api/v1/vendors/{id}",
            "/api/v1/contracts",
            "/api/v1/reports",
            "/api/v1/report-uploads");
    assertThat(document.toString()).doesNotContain("x-internal", "Standing", "Tier");
  }

  @Test
  void sharesWhatServicesMeanAlikeAndPrefixesWhatTheyDoNot() {
    assertThat(keys(document.at("/components/schemas")))
        .containsExactlyInAnyOrder(
            "Problem", "Vendor", "VendorSite", "VendorAddress", "ContractSite", "ContractAddress");
    assertThat(keys(document.at("/components/responses")))
        .containsExactlyInAnyOrder("Vendors", "Problem", "BadGateway", "GatewayTimeout");
    assertThat(document.at("/components/schemas/Vendor/properties/site/$ref").asText())
        .isEqualTo("#/components/schemas/VendorSite");
    assertThat(document.at("/components/schemas/ContractSite/properties/address/$ref").asText())
        .isEqualTo("#/components/schemas/ContractAddress");
    assertThat(document.at("/components/schemas/ContractAddress/properties/city").isMissingNode())
        .isFalse();
  }

  @Test
  void speaksForThePlatform() {
    assertThat(document.at("/info/title").asText()).isEqualTo("Plumbline");
    assertThat(document.at("/info/version").asText()).isEqualTo("1.2.3");
    assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
    assertThat(document.at("/security/0/oidc").isArray()).isTrue();
    assertThat(document.path("tags").findValuesAsText("name"))
        .containsExactly("contracts", "vendors");
  }

  @Test
  void saysWhatTheGatewayItselfMayAnswer() {
    assertThat(ServiceDocument.operations(document))
        .hasSize(7)
        .allSatisfy(
            operation -> {
              assertThat(operation.at("/responses/502/$ref").asText())
                  .isEqualTo("#/components/responses/BadGateway");
              assertThat(operation.at("/responses/504/$ref").asText())
                  .isEqualTo("#/components/responses/GatewayTimeout");
            });
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(ComponentReference.within(document))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name.in(document).isMissingNode()).isFalse());
  }

  @Test
  void knowsTheRoutesWithTheirBodiesAndThoseBetweenServices() {
    assertThat(merged.routes())
        .contains(
            new Route(Service.VENDOR, "POST", "/api/v1/vendors", BodyKind.JSON, false),
            new Route(Service.VENDOR, "GET", "/api/v1/vendors/{id}/standing", BodyKind.JSON, true),
            new Route(Service.CONTRACT, "GET", "/api/v1/contract-changes", BodyKind.JSON, true),
            new Route(Service.SCORECARD, "POST", "/api/v1/report-uploads", BodyKind.UPLOAD, false));
  }

  @Test
  void listsTheProblemsOfServicesAndGateway() {
    assertThat(merged.problems())
        .extracting(ProblemPage::slug)
        .contains("vendor-exists", "report-late", "not-found", "http-version-too-old")
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void survivesBeingWrittenAndRead(@TempDir Path folder) throws IOException {
    merged.write(folder);
    try (var json = Files.newInputStream(folder.resolve(GatewayDocuments.RESOURCE))) {
      assertThat(GatewayDocuments.read(json)).isEqualTo(merged);
    }
  }

  @Test
  void refusesDocumentsThatContradictEachOther() {
    String path = "openapi: 3.1.0\npaths: {/api/v1/x: {get: {summary: '%s'}}}";
    assertThatThrownBy(() -> merge(path.formatted("one"), path.formatted("other")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/api/v1/x");
    String scheme = "openapi: 3.1.0\npaths: {}\ncomponents: {securitySchemes: {oidc: {type: %s}}}";
    assertThatThrownBy(() -> merge(scheme.formatted("http"), scheme.formatted("oauth2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("oidc");
    String problem =
        "openapi: 3.1.0\npaths: {}\nx-problems: [{slug: s, title: %s, status: 409, description: d}]";
    assertThatThrownBy(() -> merge(problem.formatted("a"), problem.formatted("b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title=b");
  }

  private static GatewayDocuments merge(String vendor, String contract) throws IOException {
    return GatewayDocuments.of(
        List.of(document(Service.VENDOR, vendor), document(Service.CONTRACT, contract)), "1");
  }

  private static ServiceDocument document(Service service, String yaml) throws IOException {
    return ServiceDocument.read(
        service, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> keys(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }
}
