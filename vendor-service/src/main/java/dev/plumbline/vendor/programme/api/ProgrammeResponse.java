package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.Programme;
import dev.plumbline.vendor.programme.ProgrammeProfile;
import dev.plumbline.vendor.programme.Stage;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A programme and how far it has come.
public record ProgrammeResponse(
    UUID id,
    String reference,
    String name,
    @Nullable String objective,
    Currency currency,
    List<ScopeLine> scope,
    Stage stage,
    Instant createdAt,
    Instant updatedAt) {

  static ProgrammeResponse of(Programme programme) {
    ProgrammeProfile profile = programme.profile();
    return new ProgrammeResponse(
        programme.id(),
        profile.reference(),
        profile.name(),
        profile.objective(),
        profile.currency(),
        profile.scope().stream().map(ScopeLine::of).toList(),
        programme.stage(),
        programme.createdAt(),
        programme.updatedAt());
  }
}
