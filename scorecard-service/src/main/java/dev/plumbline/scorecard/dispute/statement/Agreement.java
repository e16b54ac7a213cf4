package dev.plumbline.scorecard.dispute.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// The client's word that ended a joint review.
///
/// @param person whom the client named
@Embeddable
public record Agreement(
    @Column(name = "client_person") String person,
    @Column(name = "client_reason") String reason,
    @Column(name = "review_ended_at") Instant at) {}
