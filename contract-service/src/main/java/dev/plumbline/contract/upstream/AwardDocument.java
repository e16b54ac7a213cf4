package dev.plumbline.contract.upstream;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.service.document.Documents;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// An award's document, as it was hashed, and what is read of it.
public record AwardDocument(String json, AwardDraft award) {

  /// Reads an answer of vendor-service.
  ///
  /// @throws IllegalStateException if it is not whole, is another programme's, or does not have
  ///     the hash that it says
  static AwardDocument of(UUID programmeId, String json) {
    AwardDraft award = Documents.read(json, AwardDraft.class);
    boolean whole =
        Stream.of(
                award.reference(),
                award.awardId(),
                award.vendorId(),
                award.currency(),
                award.scope(),
                award.targets(),
                award.behaviours(),
                award.baselines(),
                award.pricing())
            .allMatch(Objects::nonNull);
    if (!whole || !programmeId.equals(award.programmeId())) {
      throw new IllegalStateException("The answer is not the award of programme " + programmeId);
    }
    if (!hash(json).equals(award.contentHash())) {
      throw new IllegalStateException("The award does not have the hash that it says");
    }
    return new AwardDocument(json, award);
  }

  /// Reads what was kept of an answer that was whole.
  public static AwardDocument kept(String json) {
    return new AwardDocument(json, Documents.read(json, AwardDraft.class));
  }

  @SuppressWarnings("unchecked")
  private static String hash(String json) {
    Map<String, Object> members = new TreeMap<>(Documents.read(json, Map.class));
    members.remove("contentHash");
    return CanonicalJson.sha256(members);
  }
}
