package dev.plumbline.vendor.registry.subcontractor.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.vendor.registry.api.TestRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Below the vendor stands one, below that two.
@QuarkusTest
class SubcontractorApiTest {

  private UUID vendor = new UUID(0, 0);
  private String ownRegistrationId = "";
  private UUID one = new UUID(0, 0);
  private UUID two = new UUID(0, 0);

  @BeforeEach
  void aChain() {
    vendor = TestRegistry.registered();
    ownRegistrationId = TestRegistry.read(vendor).extract().path("registrationId");
    one = TestRegistry.idOf(add(null, "ONE").statusCode(201));
    two = TestRegistry.idOf(add(one, "TWO").statusCode(201).body("parentId", is(one.toString())));
  }

  @Test
  void aBranchMovesWithAllBelowIt() {
    UUID other = TestRegistry.idOf(add(null, "OTHER").statusCode(201));

    replace(one, other, "ONE").statusCode(200).body("parentId", is(other.toString()));
    read(two).body("parentId", is(one.toString()));
  }

  @Test
  void noneStandsBelowItself() {
    isCycle(replace(one, one, "ONE"));
    isCycle(replace(one, two, "ONE"));
    read(one).body("parentId", is((Object) null));
  }

  @Test
  void noCompanyIsMetTwiceOnTheWayToTheVendor() {
    isCycle(add(two, "ONE"));
    isCycle(add(two, ownRegistrationId));
    isCycle(add(null, ownRegistrationId));
    isCycle(replace(one, null, "TWO"));
  }

  @Test
  void theVendorDoesNotBecomeOneOfItsSubcontractors() {
    governance()
        .header("If-Match", "*")
        .body(TestRegistry.profile("GB", "TWO " + vendor))
        .put(path(vendor))
        .then()
        .statusCode(422)
        .body("type", endsWith("/problems/subcontractor-cycle"));
  }

  @Test
  void anothersEntryIsAsUnknownAsNone() {
    UUID elsewhere = TestRegistry.registered();
    UUID foreign =
        TestRegistry.idOf(
            governance()
                .body(body(null, "GB", "FOREIGN " + elsewhere))
                .post(path(elsewhere, "subcontractors"))
                .then()
                .statusCode(201));

    for (UUID parent : new UUID[] {foreign, UUID.randomUUID()}) {
      add(parent, "THREE")
          .statusCode(422)
          .body("type", endsWith("/problems/invalid-content"))
          .body("errors.pointer", contains("/parentId"))
          .body("errors.code", contains("unknown"));
    }
  }

  @Test
  void whoHasOthersBelowIsNotWithdrawn() {
    governance()
        .header("If-Match", "*")
        .delete(path(vendor, "subcontractors", one.toString()))
        .then()
        .statusCode(409)
        .body("type", endsWith("/problems/subcontractor-has-others"));
    withdraw(two).statusCode(204);
    withdraw(one).statusCode(204);
  }

  @Test
  void theDatabaseRefusesTheSame() {
    String move = "update subcontractor set parent_id = ? where id = ?";
    refusedBySql(move, one, one);
    refusedBySql(move, two, one);
    refusedBySql(move, UUID.randomUUID(), two);
    String rename = "update subcontractor set registration_id = ? where id = ?";
    refusedBySql(rename, "TWO " + vendor, one);
    refusedBySql(rename, ownRegistrationId, two);
    refusedBySql(
        "update vendor set registration_id = ? where vendor_id = ?", "TWO " + vendor, vendor);
    refusedBySql("delete from subcontractor where id = ? and vendor_id = ?", one, vendor);
    read(one).body("parentId", is((Object) null)).body("registrationId", is("ONE " + vendor));
  }

  @Test
  void aWholeCircleMadeAtOnceIsRefusedToo() {
    refusedBySql(
        "update subcontractor set parent_id = case when id = ? then ?::uuid else parent_id end",
        one,
        two);
  }

  private void refusedBySql(String statement, Object... values) {
    assertThatThrownBy(
            () -> {
              try (Connection owner = new TestDatabase("vendor").owner();
                  PreparedStatement change = owner.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                  change.setObject(i + 1, values[i]);
                }
                assertThat(change.executeUpdate()).isPositive();
              }
            })
        .isInstanceOf(SQLException.class)
        .satisfies(
            refusal ->
                assertThat(((SQLException) refusal).getSQLState()).isIn("23514", "23503", "23001"));
  }

  private ValidatableResponse add(@Nullable UUID parent, String company) {
    return governance()
        .body(body(parent, "GB", registrationId(company)))
        .post(path(vendor, "subcontractors"))
        .then();
  }

  private ValidatableResponse replace(UUID id, @Nullable UUID parent, String company) {
    return governance()
        .header("If-Match", "*")
        .body(body(parent, "GB", registrationId(company)))
        .put(path(vendor, "subcontractors", id.toString()))
        .then();
  }

  private ValidatableResponse withdraw(UUID id) {
    return governance()
        .header("If-Match", "*")
        .delete(path(vendor, "subcontractors", id.toString()))
        .then();
  }

  private ValidatableResponse read(UUID id) {
    return governance().get(path(vendor, "subcontractors", id.toString())).then().statusCode(200);
  }

  private static void isCycle(ValidatableResponse answer) {
    answer.statusCode(422).body("type", endsWith("/problems/subcontractor-cycle"));
  }

  private String registrationId(String company) {
    return company.equals(ownRegistrationId) ? company : company + " " + vendor;
  }

  private static String body(@Nullable UUID parent, String country, String registrationId) {
    String below = parent == null ? "" : "\"parentId\": \"%s\",".formatted(parent);
    return """
        {%s "legalName": "Some Company", "country": "%s", "registrationId": "%s", "does": "Voice"}
        """
        .formatted(below, country, registrationId);
  }
}
