package dev.plumbline.service.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that is done to one resource; [Audit#record] says what the parts mean.
public record AuditEntry(
    String action,
    String resourceType,
    Object resourceId,
    @Nullable UUID vendorId,
    @Nullable Object details) {}
