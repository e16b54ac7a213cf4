package dev.plumbline.scorecard.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// All vendors in a month, in one call.
@QuarkusTest
class PortfolioTest {

  private final TestContract scored = TestContract.ofNewVendor();
  private final TestContract unscored = TestContract.of(scored.vendorId());
  private final TestContract others = TestContract.ofNewVendor();

  @BeforeEach
  void aMonth() {
    ContractServiceStandIn.server().activate(scored);
    ContractServiceStandIn.server().activate(unscored);
    ContractServiceStandIn.server().activate(others);
    TestReport.january(scored).submitted();
    TestReport.january(others).submitted();
    TestReport.january(unscored).submitted();
    TestRun.scored("2021-01", scored, others);
  }

  @Test
  void a_vendors_contracts_stand_side_by_side_and_what_has_no_scorecard_is_named() {
    JsonPath vendor = vendor(whole("period=2021-01"), scored);

    assertThat(vendor.getList("scorecards.contractId")).containsExactly(scored.id().toString());
    assertThat(vendor.getList("scorecards.life")).containsExactly("PROVISIONAL");
    assertThat(vendor.getList("withoutScorecard.contractId"))
        .containsExactly(unscored.id().toString());
    assertThat(vendor.getList("standings.standing"))
        .isEqualTo(vendor.getList("scorecards.standing"));
    assertThat(vendor.getList("standings.contracts")).containsExactly(1);
    assertThat(vendor.getList("credits")).isEqualTo(vendor.getList("scorecards.creditTotal"));
    assertThat(vendor.getList("families.lowest"))
        .isEqualTo(vendor.getList("scorecards[0].families.score"))
        .isNotEmpty();
  }

  @Test
  void pages_hold_every_vendor_once() {
    List<String> vendors = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = page("period=2021-01&limit=1&cursor=" + cursor);
      vendors.addAll(page.getList("items.vendorId"));
      cursor = page.getString("next");
    } while (cursor != null);

    assertThat(vendors)
        .doesNotHaveDuplicates()
        .contains(scored.vendorId().toString(), others.vendorId().toString());
  }

  @Test
  void a_month_before_every_contract_is_empty() {
    assertThat(page("period=2001-01").getList("items")).isEmpty();
  }

  @Test
  void a_month_has_to_be_named() {
    given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/portfolio")
        .then()
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of("period")));
  }

  private static JsonPath whole(String query) {
    return page(query + "&limit=500");
  }

  private static JsonPath vendor(JsonPath portfolio, TestContract contract) {
    portfolio.setRootPath("items.find { it.vendorId == '%s' }".formatted(contract.vendorId()));
    return portfolio;
  }

  private static JsonPath page(String query) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/portfolio?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
