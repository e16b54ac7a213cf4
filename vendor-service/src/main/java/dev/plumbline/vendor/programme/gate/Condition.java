package dev.plumbline.vendor.programme.gate;

import org.jspecify.annotations.Nullable;

/// One thing that a gate asks for.
///
/// @param code what is asked, in kebab-case
/// @param subject whom or what it is asked of: an activity, a user name; absent where it is the
///     programme as a whole
/// @param holds whether it is so
/// @param explanation what was found, in a sentence
/// @param satisfiedBy the request that would make it so, or keep it so
public record Condition(
    String code,
    @Nullable String subject,
    boolean holds,
    String explanation,
    SatisfiedBy satisfiedBy) {

  /// A request.
  ///
  /// @param path from the root
  /// @param hint what its body has to say
  public record SatisfiedBy(String method, String path, String hint) {}
}
