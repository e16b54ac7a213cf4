package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.contract.terms.ContractIdentity;
import dev.plumbline.contract.terms.Terms;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.service.document.Documents;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What a version says, as it is kept.
///
/// @param effectiveFrom the first day it holds on
/// @param content what its author wrote, as JSON
/// @param terms what follows from that, complete, as JSON
/// @param contentHash of the terms
/// @param author who wrote it last, by name
@Embeddable
public record Wording(
    LocalDate effectiveFrom,
    @JdbcTypeCode(SqlTypes.JSON) String content,
    String terms,
    String contentHash,
    String author) {

  static Wording of(
      ContractIdentity contract,
      int number,
      VersionContent content,
      Metrics metrics,
      String author) {
    BoundContent bound = BoundContent.of(content, metrics);
    Terms terms = Terms.freeze(contract, number, bound);
    return new Wording(
        content.effectiveFrom().atDay(1),
        Documents.write(content),
        Documents.write(terms),
        terms.contentHash(),
        author);
  }

  public YearMonth firstMonth() {
    return YearMonth.from(effectiveFrom);
  }

  public VersionContent written() {
    return Documents.read(content, VersionContent.class);
  }

  /// The content as the terms have it, with nothing left open.
  public VersionContent complete() {
    return Documents.read(terms, VersionContent.class);
  }
}
