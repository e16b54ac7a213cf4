package dev.plumbline.service.memo.api;

import static dev.plumbline.service.memo.api.MemoCalls.get;
import static dev.plumbline.service.memo.api.MemoCalls.list;
import static dev.plumbline.service.memo.api.MemoCalls.rename;
import static dev.plumbline.service.memo.api.MemoCalls.write;
import static dev.plumbline.service.memo.api.MemoCalls.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose memos a caller sees, with the code's own check and, to try the database alone, without.
@QuarkusTest
class MemoIsolationTest {

  private final UUID vendorA = UUID.randomUUID();
  private final UUID vendorB = UUID.randomUUID();
  private String memoOfA = "";
  private String memoOfB = "";

  @BeforeEach
  void oneMemoForEachVendor() {
    memoOfA = written(Tokens.governance(), vendorA, "for A");
    memoOfB = written(Tokens.governance(), vendorB, "for B");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aVendorFindsItsOwnMemosAlone(boolean checkedByTheCode) {
    if (!checkedByTheCode) {
      QuarkusMock.installMockForType(new VendorScope(Optional::empty), VendorScope.class);
    }
    String vendor = Tokens.vendor(vendorA);
    get(vendor, memoOfA).then().statusCode(200).body("title", equalTo("for A"));
    get(vendor, memoOfB).then().statusCode(404);
    list(vendor, "").then().statusCode(200).body("items.title", equalTo(List.of("for A")));
    rename(vendor, memoOfB, "*", "taken").then().statusCode(404);
    assertThat(write(vendor, "k", vendorB, "foisted").statusCode()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void theClientFindsAll() {
    list(Tokens.governance(), "?limit=500")
        .then()
        .body("items.vendorId", hasItems(vendorA.toString(), vendorB.toString()));
  }

  @Test
  void whoHasNoPartInMemosIsRefused() {
    get(Tokens.finance(), memoOfA).then().statusCode(403);
  }
}
