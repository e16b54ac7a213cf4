package dev.plumbline.vendor.programme;

import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// That a stakeholder agrees with a business case as it was then. A case that changes leaves its
/// signatures behind; they are kept.
@Entity
@Immutable
@Table(name = "programme_sign_off")
public class SignOff {

  @Id private UUID id;
  private UUID programmeId;
  private int caseNumber;
  private String stakeholder;

  /// The identity provider's id: names change hands, and accounts change names.
  private String actor;

  private Instant at;

  /// For Hibernate alone.
  protected SignOff() {}

  SignOff(UUID programmeId, int caseNumber, Actor stakeholder, Instant at) {
    this.id = Ids.next();
    this.programmeId = programmeId;
    this.caseNumber = caseNumber;
    this.stakeholder = stakeholder.name();
    this.actor = stakeholder.subject();
    this.at = at;
  }

  /// Whether another person signed in this one's name, which was theirs then.
  boolean isOfAnother(Actor person) {
    return stakeholder.equals(person.name()) && !actor.equals(person.subject());
  }

  public UUID id() {
    return id;
  }

  public UUID programmeId() {
    return programmeId;
  }

  /// Which content of the business case was signed.
  public int caseNumber() {
    return caseNumber;
  }

  /// By user name.
  public String stakeholder() {
    return stakeholder;
  }

  public Instant at() {
    return at;
  }
}
