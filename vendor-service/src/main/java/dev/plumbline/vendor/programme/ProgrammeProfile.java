package dev.plumbline.vendor.programme;

import dev.plumbline.kernel.measure.Line;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a programme is about.
///
/// @param reference how people name it; unique
/// @param currency of its prices
/// @param scope the activities, by channel, that are to be served by a partner
public record ProgrammeProfile(
    String reference,
    String name,
    @Nullable String objective,
    Currency currency,
    List<Line> scope) {

  public ProgrammeProfile {
    scope = List.copyOf(scope);
  }

  /// Each once, by code.
  public List<String> activities() {
    return scope.stream().map(Line::activity).distinct().sorted().toList();
  }
}
