package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.kernel.credit.Course;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a clause's months so far, this one included, mean for the next.
@Schema(
    name = "ScorecardClauseCourse",
    description = "What a clause's months so far, this one included, mean for the next")
public record CourseBody(
    @Schema(description = "Months met in a row; months in which it was left out are skipped")
        @NotNull
        Integer metInARow,
    @Schema(description = "Months below what is expected that count towards a default") @NotNull
        List<YearMonth> countedMisses,
    @Schema(description = "Whether it failed so often that a right to terminate arises") @NotNull
        Boolean chronic,
    @Schema(
            description =
                "Defaults that count for chronic failure; while it is chronic, those that made it"
                    + " so")
        @NotNull
        List<YearMonth> countedDefaults) {

  static CourseBody of(Course course) {
    return new CourseBody(
        course.metRun(),
        course.misses().months(),
        course.chronic().lasts(),
        course.chronic().defaults());
  }
}
