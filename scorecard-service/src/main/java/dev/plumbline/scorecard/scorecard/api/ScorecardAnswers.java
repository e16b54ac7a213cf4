package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.scorecard.scorecard.ScorecardExplanation;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.parts.ScorecardDetails;
import dev.plumbline.service.etag.ETag;
import dev.plumbline.service.etag.Representations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How operations answer with a scorecard.
@ApplicationScoped
public class ScorecardAnswers {

  private final ScorecardService scorecards;
  private final Representations representations;

  ScorecardAnswers(ScorecardService scorecards, Representations representations) {
    this.scorecards = scorecards;
    this.representations = representations;
  }

  /// As it was known at an instant; absent for now. What was is tagged so that nobody changes
  /// anything by it.
  RestResponse<ScorecardResponse> ok(UUID id, @Nullable Instant asOf) {
    ScorecardDetails details = scorecards.get(id, asOf);
    return representations.ok(tag(details.scorecard(), asOf), () -> ScorecardResponse.of(details));
  }

  /// After it came to be.
  public RestResponse<ScorecardResponse> created(UUID id) {
    ScorecardDetails details = scorecards.get(id);
    return representations.created(
        "/api/v1/scorecards/" + id, tag(details.scorecard(), null), ScorecardResponse.of(details));
  }

  /// After a change of it.
  public RestResponse<ScorecardResponse> changed(UUID id) {
    ScorecardDetails details = scorecards.get(id);
    return representations.changed(tag(details.scorecard(), null), ScorecardResponse.of(details));
  }

  /// As [#ok(UUID, Instant)].
  RestResponse<ExplanationResponse> explanation(UUID id, @Nullable Instant asOf) {
    ScorecardExplanation explanation = scorecards.explanation(id, asOf);
    return representations.ok(
        tag(explanation.scorecard(), asOf), () -> ExplanationResponse.of(explanation));
  }

  private static ETag tag(StoredScorecard scorecard, @Nullable Instant asOf) {
    return asOf == null
        ? ETag.of(scorecard.version())
        : ETag.of(scorecard.version() + "-" + asOf.toString().replaceAll("[:.]", ""));
  }
}
