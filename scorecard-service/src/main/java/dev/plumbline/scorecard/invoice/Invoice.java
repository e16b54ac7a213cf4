package dev.plumbline.scorecard.invoice;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.invoice.content.InvoiceContent;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One invoice of a contract's month. Only the decision is added to what was received.
@Entity
@Table(name = "invoice")
public class Invoice {

  @Id private UUID id;
  private UUID vendorId;
  private UUID contractId;
  private YearMonth period;
  private int revision;
  private String number;
  private LocalDate issuedOn;
  @Embedded private Amounts amounts;

  @Enumerated(EnumType.STRING)
  private InvoiceStatus status;

  private Instant receivedAt;
  private String receivedBy;
  private @Nullable Instant decidedAt;
  private @Nullable String decidedBy;
  private @Nullable String rejectionReason;
  @Version private long version;

  /// For Hibernate alone.
  protected Invoice() {}

  Invoice(
      KnownContract contract,
      YearMonth period,
      int revision,
      InvoiceContent content,
      Actor actor,
      Instant at) {
    this.id = Ids.next();
    this.vendorId = contract.vendorId();
    this.contractId = contract.contractId();
    this.period = period;
    this.revision = revision;
    this.number = content.number();
    this.issuedOn = content.issuedOn();
    this.amounts = Amounts.of(content);
    this.status = InvoiceStatus.RECEIVED;
    this.receivedAt = at;
    this.receivedBy = actor.name();
  }

  /// @param superseded whether a later invoice of the month stands or waits
  void accept(boolean superseded, Actor actor, Instant at) {
    requireReceived();
    if (superseded) {
      throw InvoiceProblem.ILLEGAL_INVOICE_CHANGE.because(
          "A later invoice of the month takes the place of this one; it can be rejected.");
    }
    decide(InvoiceStatus.ACCEPTED, actor, at);
  }

  void reject(String reason, Actor actor, Instant at) {
    requireReceived();
    decide(InvoiceStatus.REJECTED, actor, at);
    rejectionReason = reason;
  }

  private void decide(InvoiceStatus decision, Actor actor, Instant at) {
    status = decision;
    decidedBy = actor.name();
    decidedAt = at;
  }

  private void requireReceived() {
    if (status != InvoiceStatus.RECEIVED) {
      throw InvoiceProblem.ILLEGAL_INVOICE_CHANGE.because(
          "This invoice is %s; it can be followed by another one.".formatted(status));
    }
  }

  public UUID id() {
    return id;
  }

  public UUID vendorId() {
    return vendorId;
  }

  public UUID contractId() {
    return contractId;
  }

  public YearMonth period() {
    return period;
  }

  public int revision() {
    return revision;
  }

  public String number() {
    return number;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  /// Without credits and tax.
  public Money amount() {
    return amounts.amount();
  }

  /// What the amount is made of; none where it was stated as a whole.
  public List<InvoiceItem> items() {
    return amounts.items();
  }

  /// What the invoice takes off for credits.
  public Optional<Money> credits() {
    return amounts.deducted();
  }

  /// What it adds for tax.
  public Optional<Money> tax() {
    return amounts.taxed();
  }

  public InvoiceStatus status() {
    return status;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public String receivedBy() {
    return receivedBy;
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<String> rejectionReason() {
    return Optional.ofNullable(rejectionReason);
  }

  public long version() {
    return version;
  }
}
