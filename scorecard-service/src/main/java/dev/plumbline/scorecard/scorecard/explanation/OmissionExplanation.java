package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.clause.Omission;
import dev.plumbline.scorecard.scoring.evidence.Gap;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A month of the window that was not pooled: excused, or without measures that are needed.
@Schema(name = "OmittedPeriod", description = "A month of the window that was not pooled")
public record OmissionExplanation(
    @NotNull YearMonth period,
    @NotNull Reason reason,
    @Nullable ReliefExplanation relief,
    @NotNull List<Missing> missing) {

  /// Why a month was not pooled.
  @Schema(name = "OmittedPeriodReason")
  public enum Reason {
    EXCUSED,
    MEASURES_ABSENT
  }

  /// A measure that was needed and not given.
  @Schema(name = "MissingMeasure", description = "A measure that was needed and not given")
  public record Missing(
      @NotNull String activity,
      @NotNull String channel,
      @NotNull String measure,
      @NotNull Party owedBy) {

    static Missing of(Gap gap) {
      return new Missing(gap.line().activity(), gap.line().channel(), gap.measure(), gap.owedBy());
    }
  }

  static OmissionExplanation of(Omission omission) {
    return switch (omission) {
      case Omission.Excused it ->
          new OmissionExplanation(
              it.month(), Reason.EXCUSED, ReliefExplanation.of(it.excuse()), List.of());
      case Omission.Absent it ->
          new OmissionExplanation(
              it.month(),
              Reason.MEASURES_ABSENT,
              null,
              it.gaps().stream().map(Missing::of).toList());
    };
  }

  public OmissionExplanation {
    missing = List.copyOf(missing);
  }
}
