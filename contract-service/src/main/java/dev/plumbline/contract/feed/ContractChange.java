package dev.plumbline.contract.feed;

import dev.plumbline.contract.life.ContractEnd;
import dev.plumbline.contract.terms.ContractIdentity;
import dev.plumbline.contract.terms.Renewal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One change of one contract, at its place in the feed.
@Entity
@Immutable
public class ContractChange {

  @Id private long position;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  private UUID contractId;
  private UUID vendorId;
  private String reference;
  private @Nullable Integer versionNumber;
  private @Nullable LocalDate effectiveFrom;
  private LocalDate termEnd;

  @Enumerated(EnumType.STRING)
  private Renewal renewal;

  private Instant at;

  /// For Hibernate alone.
  protected ContractChange() {}

  ContractChange(
      long position, ChangeKind kind, ContractIdentity contract, ContractEnd end, Instant at) {
    this.position = position;
    this.kind = kind;
    this.contractId = contract.contractId();
    this.vendorId = contract.vendorId();
    this.reference = contract.reference();
    this.termEnd = end.lastDay();
    this.renewal = end.renewal();
    this.at = at;
  }

  static ContractChange activated(
      long position,
      ContractIdentity contract,
      int version,
      YearMonth from,
      ContractEnd end,
      Instant at) {
    var change = new ContractChange(position, ChangeKind.ACTIVATED, contract, end, at);
    change.versionNumber = version;
    change.effectiveFrom = from.atDay(1);
    return change;
  }

  public long position() {
    return position;
  }

  public ChangeKind kind() {
    return kind;
  }

  public UUID contractId() {
    return contractId;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public String reference() {
    return reference;
  }

  /// The version that became effective.
  public Optional<Integer> version() {
    return Optional.ofNullable(versionNumber);
  }

  /// The first month that the version holds for.
  public Optional<YearMonth> effectiveFrom() {
    return Optional.ofNullable(effectiveFrom).map(YearMonth::from);
  }

  /// When the contract ends, as far as is known after the change.
  public ContractEnd end() {
    return new ContractEnd(termEnd, renewal);
  }

  public Instant at() {
    return at;
  }
}
