package dev.plumbline.vendor.registry.entry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.registry.api.TestRegistry;
import dev.plumbline.vendor.registry.entry.api.TestEntries.Kind;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A vendor reads its own entries. With the code's own check removed, the database alone still
/// shows it no other's.
@QuarkusTest
class EntryIsolationTest {

  private UUID own = new UUID(0, 0);
  private UUID other = new UUID(0, 0);

  @BeforeEach
  void twoVendors() {
    own = TestRegistry.registered();
    other = TestRegistry.registered();
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void aVendorReadsItsOwnAndNoOthers(Kind kind) {
    ownAndNoOthers(kind);
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void theDatabaseAloneKeepsThemApart(Kind kind) {
    QuarkusMock.installMockForType(new VendorScope(Optional::empty), VendorScope.class);

    ownAndNoOthers(kind);
  }

  private void ownAndNoOthers(Kind kind) {
    String mine = TestEntries.added(own, kind).toString();
    String foreign = TestEntries.added(other, kind).toString();
    String token = Tokens.vendor(own);

    as(token)
        .get(path(own, kind.collection()))
        .then()
        .statusCode(200)
        .body("items.id", contains(mine));
    as(token).get(path(own, kind.collection(), mine)).then().statusCode(200);
    as(token).get(path(own, kind.collection(), foreign)).then().statusCode(404);
    as(token).get(path(other, kind.collection())).then().statusCode(404);
    as(token).get(path(other, kind.collection(), foreign)).then().statusCode(404);
  }

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.entry.api.TestEntries#kinds")
  void whoHasNoneReadsNone(Kind kind) {
    TestEntries.added(other, kind);

    as(Tokens.vendorClient(own))
        .get(path(own, kind.collection()))
        .then()
        .statusCode(200)
        .body("items", empty());
  }
}
