package dev.plumbline.contract.balance;

import dev.plumbline.service.time.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A [BalancePolicy] as governance set it, with the reason. It is never changed; the one with
/// the highest number is in force.
@Entity
@Table(name = "balance_policy")
public class PolicyVersion {

  @Id private int number;
  private UUID id;
  @Embedded private BalancePolicy limits;
  private String reason;
  private String author;
  private Instant createdAt;

  /// For Hibernate alone.
  protected PolicyVersion() {}

  PolicyVersion(int number, BalancePolicy limits, String reason, String author, Instant now) {
    this.id = Ids.next();
    this.number = number;
    this.limits = limits;
    this.reason = reason;
    this.author = author;
    this.createdAt = now;
  }

  /// Its id among all policies; people name it by number.
  UUID id() {
    return id;
  }

  public int number() {
    return number;
  }

  public BalancePolicy limits() {
    return limits;
  }

  public String reason() {
    return reason;
  }

  public String author() {
    return author;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
