package dev.plumbline.scorecard.observation;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One rating of one contact by one rater. Never changed, never deleted.
@Entity
@Immutable
@Table(name = "observation")
public class Observation {

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // for queries alone
  private UUID vendorId;

  private UUID contractId;
  private String clause;
  private String contactReference;
  private LocalDate contactDate;

  @SuppressWarnings("UnusedVariable") // for queries alone
  private YearMonth period;

  private String activity;
  private String channel;

  @Enumerated(EnumType.STRING)
  private Party side;

  private String raterName;
  private int rating;
  private @Nullable String note;
  private Instant recordedAt;

  /// For Hibernate alone; rows are written in bulk.
  protected Observation() {}

  public UUID id() {
    return id;
  }

  public UUID contractId() {
    return contractId;
  }

  public String clause() {
    return clause;
  }

  public String contactReference() {
    return contactReference;
  }

  public LocalDate contactDate() {
    return contactDate;
  }

  public Line line() {
    return new Line(activity, channel);
  }

  public Party side() {
    return side;
  }

  /// Who rated, by name.
  public String rater() {
    return raterName;
  }

  public int rating() {
    return rating;
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
