package dev.plumbline.scorecard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.service.time.Ids;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may use which operation, role by role; what becomes of it then is for other tests.
@QuarkusTest
class RoleMatrixTest {

  private final Map<String, String> tokens =
      Map.of(
          "governance", Tokens.governance(),
          "approver", Tokens.approver(),
          "quality-analyst", Tokens.qualityAnalyst(),
          "finance", Tokens.finance(),
          "auditor", Tokens.auditor(),
          "vendor", Tokens.vendor(Ids.next()),
          "bi-reader", Tokens.biReader(),
          "integration", Tokens.integration());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          GET,  /reports,                     governance approver quality-analyst finance auditor vendor integration
          GET,  /reports/{id},                governance approver quality-analyst finance auditor vendor integration
          POST, /reports,                     quality-analyst vendor integration
          PUT,  /reports/{id},                quality-analyst vendor integration
          POST, /reports/{id}/submission,     quality-analyst vendor integration
          GET,  /report-verifications,        governance approver quality-analyst finance auditor vendor
          GET,  /missing-reports,             governance approver quality-analyst finance auditor vendor integration
          POST, /reports/{id}/acceptance,     governance vendor
          POST, /reports/{id}/return,         governance vendor
          GET,  /report-templates,            governance approver quality-analyst finance auditor vendor integration
          GET,  /observations,                governance approver quality-analyst finance auditor vendor integration
          POST, /observations,                quality-analyst vendor integration
          GET,  /invoices,                    governance approver finance auditor vendor integration
          GET,  /invoices/{id},               governance approver finance auditor vendor integration
          POST, /invoices,                    finance
          POST, /invoices/{id}/acceptance,    finance
          POST, /invoices/{id}/rejection,     finance
          GET,  /reliefs,                     governance approver finance auditor vendor
          GET,  /reliefs/{id},                governance approver finance auditor vendor
          POST, /reliefs,                     governance vendor
          POST, /reliefs/{id}/decision,       governance vendor
          POST, /reliefs/{id}/withdrawal,     governance vendor
          GET,  /scorecard-runs,              governance auditor integration
          GET,  /scorecard-runs/{id},         governance auditor integration
          POST, /scorecard-runs,              governance integration
          POST, /scorecard-runs/{id}/cancellation, governance integration
          GET,  /scorecards,                  governance approver quality-analyst finance auditor vendor integration
          GET,  /scorecards/{id},             governance approver quality-analyst finance auditor vendor integration
          GET,  /scorecard-series,            governance approver quality-analyst finance auditor vendor integration
          GET,  /portfolio,                   governance approver quality-analyst finance auditor integration
          GET,  /bi/scorecards,               governance finance auditor bi-reader integration
          GET,  /bi/clause-results,           governance finance auditor bi-reader integration
          GET,  /bi/measures,                 governance finance auditor bi-reader integration
          GET,  /bi/credits,                  governance finance auditor bi-reader integration
          GET,  /scorecards/{id}/explanation, governance approver quality-analyst finance auditor vendor integration
          POST, /scorecards/{id}/publication, governance
          POST, /scorecards/{id}/finalisation, governance
          GET,  /scorecards/{id}/disputes,    governance approver quality-analyst finance auditor vendor
          POST, /scorecards/{id}/disputes,    vendor
          GET,  /scorecards/{id}/restatements, governance approver quality-analyst finance auditor vendor integration
          POST, /scorecards/{id}/restatements, governance
          POST, /scorecards/{id}/chronic-notices, governance
          GET,  /chronic-notices,             governance approver finance auditor vendor
          GET,  /chronic-notices/{id},        governance approver finance auditor vendor
          GET,  /credits,                     governance approver finance auditor vendor integration
          GET,  /credits/{id},                governance approver finance auditor vendor integration
          GET,  /credits/balances,            governance approver finance auditor vendor integration
          POST, /credits,                     finance
          GET,  /disputes,                    governance approver quality-analyst finance auditor vendor
          GET,  /disputes/{id},               governance approver quality-analyst finance auditor vendor
          POST, /disputes/{id}/decision,      governance
          POST, /disputes/{id}/withdrawal,    vendor
          POST, /disputes/{id}/joint-review,  vendor
          POST, /disputes/{id}/joint-review/agreement, governance
          """)
  void only_these_roles_may(String method, String path, String roles) {
    Set<String> may = Set.of(roles.split(" "));
    tokens.forEach(
        (role, token) -> {
          int status = call(given().auth().oauth2(token), method, path);
          assertThat(status == 403)
              .as("%s by %s: %d", path, role, status)
              .isEqualTo(!may.contains(role));
        });
    assertThat(call(given(), method, path)).isEqualTo(401);
  }

  private static int call(RequestSpecification caller, String method, String path) {
    RequestSpecification request =
        method.equals("GET") ? caller : caller.contentType(ContentType.JSON).body("{}");
    return request
        .request(method, "/api/v1" + path.replace("{id}", Ids.next().toString()))
        .statusCode();
  }
}
