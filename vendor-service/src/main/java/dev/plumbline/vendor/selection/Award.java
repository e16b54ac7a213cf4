package dev.plumbline.vendor.selection;

import dev.plumbline.service.document.Documents;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The choice that is proposed for approval. A later one replaces it; none is ever changed.
@Entity
@Immutable
public class Award {

  @Id private UUID id;
  private UUID selectionId;
  private UUID vendorId;
  private String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  private String figures;

  private String proposer;
  private String proposerName;
  private Instant at;

  /// For Hibernate alone.
  protected Award() {}

  Award(
      Selection selection,
      UUID vendorId,
      String reason,
      AwardFigures figures,
      Actor by,
      Instant now) {
    this.id = Ids.next();
    this.selectionId = selection.id();
    this.vendorId = vendorId;
    this.reason = reason;
    this.figures = Documents.write(figures);
    this.proposer = by.subject();
    this.proposerName = by.name();
    this.at = now;
  }

  boolean isProposedBy(Actor actor) {
    return proposer.equals(actor.subject());
  }

  public UUID id() {
    return id;
  }

  UUID selectionId() {
    return selectionId;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public String reason() {
    return reason;
  }

  AwardFigures figures() {
    return Documents.read(figures, AwardFigures.class);
  }

  /// Who proposed it, by name.
  public String proposedBy() {
    return proposerName;
  }

  public Instant at() {
    return at;
  }
}
