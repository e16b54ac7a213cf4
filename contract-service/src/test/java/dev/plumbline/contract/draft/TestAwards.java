package dev.plumbline.contract.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.upstream.AwardDraft;
import dev.plumbline.contract.upstream.VendorServiceStub;
import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.service.document.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/// An award as vendor-service serves it, to be spoilt by tests.
public final class TestAwards {

  private TestAwards() {}

  /// An approved award to the vendor, served from now on.
  ///
  /// @return the programme's id
  @SafeVarargs
  public static UUID approved(UUID vendorId, Consumer<ObjectNode>... changes) {
    UUID programmeId = UUID.randomUUID();
    VendorServiceStub.award(programmeId, 200, json(programmeId, vendorId, changes));
    return programmeId;
  }

  @SafeVarargs
  static AwardDraft award(Consumer<ObjectNode>... changes) {
    return Documents.read(json(UUID.randomUUID(), UUID.randomUUID(), changes), AwardDraft.class);
  }

  @SafeVarargs
  private static String json(UUID programmeId, UUID vendorId, Consumer<ObjectNode>... changes) {
    ObjectNode award = fresh().put("programmeId", "" + programmeId).put("vendorId", "" + vendorId);
    for (Consumer<ObjectNode> change : changes) {
      change.accept(award);
    }
    Map<?, ?> members = Documents.read(award.toString(), Map.class);
    return award.put("contentHash", CanonicalJson.sha256(members)).toString();
  }

  private static ObjectNode fresh() {
    try (InputStream award = TestAwards.class.getResourceAsStream("award.json")) {
      return (ObjectNode) TestContent.JSON.readTree(Objects.requireNonNull(award));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
