package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.Assessment;
import java.time.Instant;

/// One version of an activity's assessment.
///
/// @param number counts the activity's assessments, from 1
/// @param actor the name of who made it
public record AssessmentResponse(
    int number, FactorsBody factors, String reason, String actor, Instant at) {

  static AssessmentResponse of(Assessment assessment) {
    return new AssessmentResponse(
        assessment.number(),
        FactorsBody.of(assessment.ratings()),
        assessment.reason(),
        assessment.actor(),
        assessment.at());
  }
}
