package dev.plumbline.scorecard.dispute.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// Who of the client decided, when and why.
@Embeddable
public record Decision(
    @Column(name = "decision_reason") String reason,
    @Column(name = "decided_at") Instant at,
    @Column(name = "decided_by") String by) {}
