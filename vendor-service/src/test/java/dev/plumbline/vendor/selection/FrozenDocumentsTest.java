package dev.plumbline.vendor.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.service.document.Documents;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.selection.brief.Brief;
import dev.plumbline.vendor.selection.pricing.FtePricing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A brief and a contract draft: the same words have the same hash, on every machine and after
/// being read back.
class FrozenDocumentsTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Brief BRIEF = TestBriefs.brief(new UUID(0, 1));

  @Test
  void theHashesAreTheSameOnEveryMachine() {
    assertThat(CanonicalJson.sha256(BRIEF))
        .isEqualTo("e4781249c1c1690432d7e89ecc47252be819b9f232462fef9c42e8a803287f33");
    assertThat(draft("3000").contentHash())
        .isEqualTo("27c7f1a0aa832faf4c52f6cfdb0991f21eb3a1249ea2345646f064250b100b07");
  }

  @Test
  void aBriefIsReadBackAsItWas() {
    Selection selection =
        Selection.open(
            BRIEF,
            1,
            new Criteria(List.of(), List.of()),
            new Actor("sub-1", "governance", null),
            NOW);

    assertThat(CanonicalJson.sha256(selection.brief())).isEqualTo(selection.briefHash());
  }

  @Test
  void anybodyCanCheckTheHashOfADraftByTheDocumentAlone() {
    Map<String, Object> document = Documents.members(draft("3000"));

    assertThat(document.remove("contentHash")).isEqualTo(CanonicalJson.sha256(document));
  }

  @Test
  void howANumberIsWrittenDoesNotMatterAndWhatItIsDoes() {
    assertThat(draft("3000.00").contentHash()).isEqualTo(draft("3000").contentHash());
    assertThat(draft("3000.01").contentHash()).isNotEqualTo(draft("3000").contentHash());
  }

  private static ContractDraft draft(String rate) {
    return new ContractDraft(
            BRIEF.programmeId(),
            BRIEF.reference(),
            new UUID(0, 2),
            CanonicalJson.sha256(BRIEF),
            new UUID(0, 3),
            new UUID(0, 4),
            BRIEF.currency(),
            BRIEF.scope(),
            BRIEF.targets(),
            BRIEF.behaviours(),
            BRIEF.responsibilities(),
            BRIEF.baselines(),
            new FtePricing(new BigDecimal(rate), null),
            "approver",
            NOW,
            ContractDraft.UNHASHED)
        .hashed();
  }
}
