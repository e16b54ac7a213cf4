package dev.plumbline.vendor.selection;

import dev.plumbline.service.document.Documents;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The scores of one evaluator: a draft of theirs alone until they submit it, once.
@Entity
@IdClass(ScoreSheet.Key.class)
public class ScoreSheet {

  record Key(UUID selectionId, String evaluator) {}

  @Id private UUID selectionId;
  @Id private String evaluator;
  private UUID id;
  private String subject;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  private @Nullable Instant submittedAt;
  @Version private long version;

  /// For Hibernate alone.
  protected ScoreSheet() {}

  ScoreSheet(Selection selection, Actor evaluator, Scores scores) {
    this.id = Ids.next();
    this.selectionId = selection.id();
    this.evaluator = evaluator.name();
    this.subject = evaluator.subject();
    this.content = Documents.write(scores);
  }

  /// @throws ProblemException `scores-submitted`
  void replace(Scores scores) {
    requireDraft();
    content = Documents.write(scores);
  }

  /// @throws ProblemException `scores-submitted`
  void submit(Instant now) {
    requireDraft();
    submittedAt = now;
  }

  /// @throws ProblemException `scores-submitted`
  void requireDraft() {
    if (isSubmitted()) {
      throw ProblemException.of(SelectionProblem.SCORES_SUBMITTED);
    }
  }

  public UUID id() {
    return id;
  }

  /// Whether it is this person's: by account, because names change.
  boolean isOf(Actor actor) {
    return subject.equals(actor.subject());
  }

  /// The user name, as it was when they began.
  public String evaluator() {
    return evaluator;
  }

  public Scores scores() {
    return Documents.read(content, Scores.class);
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  /// Grows with every change.
  public long version() {
    return version;
  }
}
