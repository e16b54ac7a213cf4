package dev.plumbline.scorecard.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// That a scorecard was shown to its vendor.
///
/// @param by for people who read
/// @param publisher the subject of whoever did it
/// @param disputableUntil the first instant at which the vendor can no longer dispute it
@Embeddable
public record Publication(
    @Column(name = "published_at") Instant at,
    @Column(name = "published_by") String by,
    @Column(name = "publisher") String publisher,
    @Column(name = "disputable_until") Instant disputableUntil) {}
