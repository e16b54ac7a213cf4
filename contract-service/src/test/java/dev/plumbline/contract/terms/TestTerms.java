package dev.plumbline.contract.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestContent;
import dev.plumbline.contract.metric.TestMetrics;
import java.util.UUID;

/// Frozen terms of a contract whose ids are always the same.
public final class TestTerms {

  public static final ContractIdentity CONTRACT =
      new ContractIdentity(
          UUID.fromString("01934b2a-0000-7000-8000-000000000001"),
          "DEMO-A",
          UUID.fromString("01934b2a-0000-7000-8000-000000000002"),
          "Voice support");

  private TestTerms() {}

  public static Terms of(int version, ObjectNode content) {
    return of(version, TestContent.read(content));
  }

  public static Terms of(int version, VersionContent content) {
    return Terms.freeze(CONTRACT, version, BoundContent.of(content, TestMetrics.PUBLISHED));
  }
}
