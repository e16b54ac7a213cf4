package dev.plumbline.contract.alert;

import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which alerts to list; what is absent restricts nothing.
///
/// @param dueWithin from now on; what is overdue is included
public record AlertFilter(
    @Nullable Period dueWithin,
    @Nullable AlertState state,
    @Nullable AlertKind kind,
    @Nullable UUID contractId) {}
