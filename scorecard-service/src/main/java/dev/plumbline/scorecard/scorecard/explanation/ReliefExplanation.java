package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.scorecard.scoring.relief.Excuse;
import dev.plumbline.scorecard.scoring.relief.Excuse.TooManyContacts;
import dev.plumbline.scorecard.scoring.relief.Forecast;
import dev.plumbline.scorecard.scoring.relief.ForecastBasis;
import dev.plumbline.scorecard.scoring.relief.Volume;
import dev.plumbline.scorecard.scoring.relief.VolumeDeduction;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What excused a clause: a relief that was granted, or volume above the forecast with its figures.
@Schema(name = "AppliedRelief", description = "What excused a clause in a month")
public record ReliefExplanation(
    @NotNull Kind kind,
    @Nullable BigDecimal offered,
    @Nullable BigDecimal deducted,
    @Nullable VolumeDeduction deduction,
    @Nullable BigDecimal forecast,
    @Nullable ForecastBasis basis,
    @Nullable BigDecimal bandPercent) {

  /// How a relief came about.
  @Schema(name = "AppliedReliefKind")
  public enum Kind {
    GRANTED,
    VOLUME
  }

  static ReliefExplanation of(Excuse excuse) {
    return switch (excuse) {
      case Excuse.Granted() ->
          new ReliefExplanation(Kind.GRANTED, null, null, null, null, null, null);
      case TooManyContacts(Volume volume, Forecast forecast) ->
          new ReliefExplanation(
              Kind.VOLUME,
              volume.offered(),
              volume.deducted(),
              volume.deduction(),
              forecast.contacts(),
              forecast.basis(),
              forecast.bandPercent());
    };
  }
}
