package dev.plumbline.vendor.programme;

import dev.plumbline.service.document.Documents;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The way of some activities from in-house to a partner, in stages. What changes it is
/// package-private, so that HTTP cannot go round the services.
@Entity
public class Programme {

  @Id private UUID id;

  /// Stands in the profile as well: a column of its own makes it unique.
  @SuppressWarnings("UnusedVariable")
  private String reference;

  @JdbcTypeCode(SqlTypes.JSON)
  private String profile;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private Instant createdAt;
  private Instant updatedAt;
  @Version private long version;

  /// For Hibernate alone.
  protected Programme() {}

  private Programme(UUID id, ProgrammeProfile profile, Instant now) {
    this.id = id;
    this.reference = profile.reference();
    this.profile = Documents.write(profile);
    this.stage = Stage.READINESS;
    this.createdAt = now;
    this.updatedAt = now;
  }

  static Programme begin(ProgrammeProfile profile, Instant now) {
    return new Programme(Ids.next(), profile, now);
  }

  /// @throws ProblemException `stage-over`
  void correct(ProgrammeProfile corrected, Instant now) {
    requireOpen(stage == Stage.READINESS);
    reference = corrected.reference();
    profile = Documents.write(corrected);
    updatedAt = now;
  }

  /// @throws ProblemException `stage-over`, where the document's stage has ended
  void requireOpen(PartKind kind) {
    requireOpen(kind.isOpenIn(stage));
  }

  /// @throws ProblemException `illegal-stage-change`, naming the legal stages
  void requireStep(Stage to) {
    if (legalSteps().noneMatch(to::equals)) {
      String legal = legalSteps().map(Enum::name).collect(Collectors.joining(" or "));
      throw ProgrammeProblem.ILLEGAL_STAGE_CHANGE
          .because(
              "A programme in %s %s."
                  .formatted(stage, legal.isEmpty() ? "stays there" : "can go to " + legal))
          .violations(List.of(Violation.at("/to", "illegal", "is not one of the legal stages")));
    }
  }

  /// To a stage for which [#requireStep] and the gate were asked.
  StageChange goTo(Stage to, String reason, Actor actor, Instant now) {
    var change = new StageChange(this, to, reason, actor, now);
    stage = to;
    updatedAt = now;
    return change;
  }

  private Stream<Stage> legalSteps() {
    return Stream.concat(stage.next().stream(), stage.back().stream());
  }

  private void requireOpen(boolean open) {
    if (!open) {
      throw ProgrammeProblem.STAGE_OVER.because("The programme is in %s.".formatted(stage));
    }
  }

  public UUID id() {
    return id;
  }

  public ProgrammeProfile profile() {
    return Documents.read(profile, ProgrammeProfile.class);
  }

  public Stage stage() {
    return stage;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
