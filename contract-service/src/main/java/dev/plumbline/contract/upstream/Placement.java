package dev.plumbline.contract.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where an activity belongs on the day that was asked for, as vendor-service sees it.
///
/// @param assessed false also for an activity that is not registered
/// @param verdict the one that counts; absent where it is not assessed
/// @param waivedUntil the last day of the waiver in force on that day; absent without one
@JsonIgnoreProperties(ignoreUnknown = true)
public record Placement(
    String activity, boolean assessed, @Nullable String verdict, @Nullable LocalDate waivedUntil) {

  /// The answer for a scope.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record All(List<Placement> items) {

    /// The placements, if there is one for each activity that was asked for.
    ///
    /// @throws IllegalStateException if not
    List<Placement> of(List<String> asked) {
      if (items == null || !items.stream().map(Placement::activity).toList().equals(asked)) {
        throw new IllegalStateException("The answer does not place the activities asked for");
      }
      return items;
    }
  }
}
