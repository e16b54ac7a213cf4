package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.Scores;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.Repeated;
import dev.plumbline.web.validation.Scale;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the caller thinks of the candidates, whole.
public record ScoresRequest(
    @NotNull @Size(max = 5_000) List<@NotNull @Valid ScorePart> scores,
    @Schema(defaultValue = "[]") @Size(max = 500) List<@NotNull @Valid ConflictPart> conflicts)
    implements SelfChecked {

  /// A candidate on one criterion; the price is not scored.
  ///
  /// @param points 0 (worst) to 10 (best)
  public record ScorePart(
      @NotNull UUID vendorId,
      @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String criterion,
      @NotNull
          @Scale(from = 0, to = 10, code = "score-out-of-range")
          @Digits(integer = 2, fraction = 2)
          @Schema(minimum = "0", maximum = "10")
          BigDecimal points,
      @Nullable @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String note) {}

  /// An interest in a candidate that others should know of.
  public record ConflictPart(
      @NotNull UUID vendorId,
      @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String description) {}

  private record Cell(UUID vendorId, String criterion) {}

  public ScoresRequest {
    conflicts = conflicts == null ? List.of() : conflicts;
  }

  static ScoresRequest of(Scores scores) {
    return new ScoresRequest(
        scores.scores().stream()
            .map(one -> new ScorePart(one.vendorId(), one.criterion(), one.points(), one.note()))
            .toList(),
        scores.conflicts().stream()
            .map(one -> new ConflictPart(one.vendorId(), one.description()))
            .toList());
  }

  @Override
  public List<Violation> violations() {
    return Stream.concat(
            Repeated.in("/scores", scores, ScoresRequest::cell),
            Repeated.in("/conflicts", "vendorId", conflicts, ConflictPart::vendorId))
        .toList();
  }

  private static @Nullable Object cell(ScorePart part) {
    return part.vendorId() == null || part.criterion() == null
        ? null
        : new Cell(part.vendorId(), part.criterion());
  }

  Scores given() {
    return new Scores(
        scores.stream()
            .map(one -> new Scores.Score(one.vendorId(), one.criterion(), one.points(), one.note()))
            .toList(),
        conflicts.stream()
            .map(one -> new Scores.Conflict(one.vendorId(), one.description()))
            .toList());
  }
}
