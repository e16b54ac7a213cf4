package dev.plumbline.contract;

import dev.plumbline.testkit.openapi.CommittedDocument;
import org.junit.jupiter.api.Test;

class OpenApiIT {

  @Test
  void theCommittedDocumentIsWhatTheCodeSays() {
    CommittedDocument.matchesTheCode();
  }
}
