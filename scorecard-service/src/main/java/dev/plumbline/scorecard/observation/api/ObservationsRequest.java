package dev.plumbline.scorecard.observation.api;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.observation.Sample;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A batch of ratings under one behaviour clause.
public record ObservationsRequest(
    @NotNull UUID contractId,
    @Schema(description = "The code of a behaviour clause", examples = "empathy")
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = Texts.KEBAB_CASE)
        String clause,
    @NotEmpty @Size(max = 500) List<@NotNull @Valid SampleBody> observations) {

  List<Sample> samples() {
    return observations.stream().map(SampleBody::sample).toList();
  }

  /// One rated contact.
  @Schema(name = "ObservedContact", description = "One rated contact")
  public record SampleBody(
      @Schema(description = "Which contact, in the words of whoever keeps the recordings")
          @NotNull
          @Size(max = 100)
          @Pattern(regexp = Texts.LINE)
          String contactReference,
      @Schema(description = "The day of the contact") @NotNull LocalDate date,
      @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String activity,
      @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String channel,
      @Schema(description = "As the clause's anchors say") @NotNull @Min(1) @Max(5) Integer rating,
      @Size(max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) @Nullable String note) {

    Sample sample() {
      return new Sample(contactReference, date, new Line(activity, channel), rating, note);
    }
  }
}
