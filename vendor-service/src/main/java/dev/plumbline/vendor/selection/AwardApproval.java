package dev.plumbline.vendor.selection;

import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// That an award stands, and the contract draft that was frozen with it.
@Entity
@Immutable
public class AwardApproval {

  @Id private UUID selectionId;
  private UUID awardId;

  /// The identity provider's id, for whoever asks who it was when names have changed.
  @SuppressWarnings("UnusedVariable")
  private String approver;

  private String approverName;
  private String contractDraft;
  private String contentHash;
  private Instant at;

  /// For Hibernate alone.
  protected AwardApproval() {}

  AwardApproval(Award award, String contractDraft, String contentHash, Actor by, Instant now) {
    this.selectionId = award.selectionId();
    this.awardId = award.id();
    this.approver = by.subject();
    this.approverName = by.name();
    this.contractDraft = contractDraft;
    this.contentHash = contentHash;
    this.at = now;
  }

  UUID awardId() {
    return awardId;
  }

  /// Who approved it, by name.
  public String approvedBy() {
    return approverName;
  }

  /// The document as it was hashed.
  String contractDraft() {
    return contractDraft;
  }

  public String contentHash() {
    return contentHash;
  }

  public Instant at() {
    return at;
  }
}
