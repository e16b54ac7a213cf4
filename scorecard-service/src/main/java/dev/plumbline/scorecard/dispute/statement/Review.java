package dev.plumbline.scorecard.dispute.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// The vendor's word in a joint review.
///
/// @param person whom the vendor named
/// @param outcome what it takes to be right
/// @param beganAt when the dispute was taken to the review
/// @param until when the rejection stands, unless both have come to one word before
@Embeddable
public record Review(
    @Column(name = "vendor_person") String person,
    @Column(name = "vendor_outcome") @Enumerated(EnumType.STRING) Outcome outcome,
    @Column(name = "vendor_reason") String reason,
    @Column(name = "review_began_at") Instant beganAt,
    @Column(name = "review_until") Instant until) {}
