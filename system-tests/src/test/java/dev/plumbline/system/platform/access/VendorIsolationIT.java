package dev.plumbline.system.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.system.platform.Account;
import dev.plumbline.system.platform.Answer;
import dev.plumbline.system.platform.Caller;
import dev.plumbline.system.platform.Json;
import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two vendors with the same contract, month and kind of data: neither learns that the other's
/// things exist.
@ExtendWith(SharedPlatform.class)
class VendorIsolationIT {

  private static final String NOTHING = "019b0000-0000-7000-8000-000000000000";

  private final Platform platform;
  private final Caller governance;
  private Foreign foreign = new Foreign("", "", "", "");

  VendorIsolationIT(Platform platform) {
    this.platform = platform;
    this.governance = platform.as(Account.GOVERNANCE);
  }

  @BeforeEach
  void findTheThingsOfVendorB() {
    foreign = thingsOf("DEMO-B");
  }

  @ParameterizedTest
  @CsvSource({
    "VENDOR_A, /vendors/{vendor}",
    "VENDOR_A, /contracts/{contract}",
    "VENDOR_A, /contracts/{contract}/versions",
    "VENDOR_A, /contracts/{contract}/versions/1",
    "VENDOR_A, /contracts/{contract}/versions/1/terms",
    "VENDOR_A, /contracts/{contract}/terms?period=2021-01",
    "VENDOR_A, /reports/{report}",
    "VENDOR_A, /scorecards/{scorecard}",
    "VENDOR_A_API, /contracts/{contract}/terms?period=2021-01",
    "VENDOR_A_API, /reports/{report}",
    "VENDOR_A_API, /scorecards/{scorecard}"
  })
  void anotherVendorsThingIsAnsweredAsOneThatDoesNotExist(Account account, String template) {
    assertThat(governance.get(foreign.in(template)).status()).isEqualTo(200);
    assertThat(platform.as(Account.VENDOR_B).get(foreign.in(template)).status()).isEqualTo(200);

    Answer another = platform.as(account).get(foreign.in(template)).isProblem(404, "not-found");
    Answer none = platform.as(account).get(Foreign.NONE.in(template)).isProblem(404, "not-found");

    assertThat(another.withoutOccurrence()).isEqualTo(none.withoutOccurrence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/contracts", "/reports", "/scorecards"})
  void aListHoldsTheVendorsOwn(String list) {
    String own = thingsOf("DEMO-A").vendor();

    List<JsonNode> seen = platform.as(Account.VENDOR_A).items(list);

    assertThat(seen).isNotEmpty();
    assertThat(seen).extracting(item -> item.path("vendorId").asText()).containsOnly(own);
    assertThat(governance.items(list)).hasSizeGreaterThan(seen.size());
  }

  @Test
  void theListOfVendorsHoldsTheVendorItself() {
    assertThat(platform.as(Account.VENDOR_A).items("/vendors"))
        .extracting(item -> item.path("id").asText())
        .containsExactly(thingsOf("DEMO-A").vendor());
  }

  @Test
  void theListOfObservationsHoldsThoseOfTheVendorsContracts() {
    assertThat(platform.as(Account.VENDOR_A).items("/observations"))
        .hasSize(120)
        .noneMatch(item -> item.path("contractId").asText().equals(foreign.contract()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/contracts?vendorId={vendor}",
        "/contracts?reference=DEMO-B",
        "/reports?contractId={contract}",
        "/scorecards?contractId={contract}",
        "/scorecards?vendorId={vendor}",
        "/observations?contractId={contract}"
      })
  void aFilterByAnotherVendorsThingFindsNothing(String template) {
    assertThat(governance.get(foreign.in(template)).done().path("items")).isNotEmpty();

    Caller vendor = platform.as(Account.VENDOR_A);

    assertThat(vendor.get(foreign.in(template)).done())
        .isEqualTo(Json.object().set("items", Json.object().arrayNode()));
  }

  @Test
  void nothingCanBeWrittenForAnotherVendor() {
    Caller vendor = platform.as(Account.VENDOR_A_API);
    JsonNode report = platform.as(Account.VENDOR_B_API).get("/reports/" + foreign.report()).done();
    ObjectNode content = Json.object().set("lines", report.path("lines"));
    String path = "/reports/" + foreign.report();

    vendor.put(path, content, "\"0\"").isProblem(404, "not-found");
    vendor
        .post(path + "/submission", Json.object().put("attestedBy", "Someone"))
        .isProblem(404, "not-found");
    platform
        .as(Account.VENDOR_A)
        .post(
            "/contracts/" + foreign.contract() + "/versions/1/acceptances",
            Json.object().put("contentHash", "0".repeat(64)))
        .isProblem(404, "not-found");
    assertThat(governance.get(path).done()).isEqualTo(report);
  }

  @Test
  void aReportForAnotherVendorsContractIsOneForNoContract() {
    Caller vendor = platform.as(Account.VENDOR_A_API);
    Answer another = vendor.post("/reports", report(foreign.contract()));
    Answer none = vendor.post("/reports", report(UUID.randomUUID().toString()));

    another.isProblem(422, "invalid-content");
    assertThat(another.violations()).containsExactly("/contractId unknown-contract");
    assertThat(another.withoutOccurrence()).isEqualTo(none.withoutOccurrence());
  }

  private static ObjectNode report(String contract) {
    ObjectNode body = Json.object().put("contractId", contract);
    body.put("period", "2021-01").put("source", "VENDOR");
    ObjectNode line = body.putArray("lines").addObject();
    line.put("activity", "billing").put("channel", "voice");
    line.putObject("measures").put("contactsOffered", 10);
    return body;
  }

  private Foreign thingsOf(String reference) {
    JsonNode contract = first("/contracts?reference=" + reference);
    String id = contract.path("id").asText();
    return new Foreign(
        contract.path("vendorId").asText(),
        id,
        first("/reports?contractId=" + id).path("id").asText(),
        first("/scorecards?contractId=" + id).path("id").asText());
  }

  private JsonNode first(String query) {
    return Stream.of(governance.get(query).done().path("items").path(0))
        .filter(JsonNode::isObject)
        .findFirst()
        .orElseThrow(() -> new AssertionError(query + " finds nothing"));
  }

  /// The ids that a path is filled with.
  private record Foreign(String vendor, String contract, String report, String scorecard) {

    static final Foreign NONE = new Foreign(NOTHING, NOTHING, NOTHING, NOTHING);

    String in(String template) {
      return template
          .replace("{vendor}", vendor)
          .replace("{contract}", contract)
          .replace("{report}", report)
          .replace("{scorecard}", scorecard);
    }
  }
}
