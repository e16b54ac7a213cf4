package dev.plumbline.vendor.registry.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who decided a change request, when and why.
///
/// @param actor the identity provider's id
@Embeddable
public record Decision(
    @Column(name = "decision_reason") @Nullable String reason,
    @Column(name = "decided_by") String actor,
    @Column(name = "decided_by_name") String actorName,
    @Column(name = "decided_at") Instant at) {}
