package dev.plumbline.vendor.selection.brief;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How contacts of an activity should be.
///
/// @param code in kebab-case
/// @param behaviour what is rated, in a word or two
/// @param whatGoodLooksLike the behaviour as a customer would notice it
/// @param anchors what each rating means
@Schema(name = "BriefBehaviour")
public record Behaviour(
    String activity,
    String code,
    String behaviour,
    String whatGoodLooksLike,
    List<Anchor> anchors) {

  /// What a contact looks like that deserves a rating.
  ///
  /// @param rating 1 (worst) to 5 (best)
  @Schema(name = "BriefAnchor")
  public record Anchor(int rating, String description) {}

  public Behaviour {
    anchors = List.copyOf(anchors);
  }
}
