package dev.plumbline.scorecard.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of the change feed.
///
/// @param items the changes after the position asked for, in the feed's order
/// @param head the position of the feed's last change when the page was read; 0 for an empty feed
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContractChanges(List<ContractChange> items, long head) {

  public ContractChanges {
    items = items == null ? List.of() : items;
  }

  /// Whether nothing follows the page.
  public boolean reachHead() {
    return items.isEmpty() || items.getLast().position() >= head;
  }

  /// Whether these can follow a position: whole changes only, each after the one before, and all
  /// there is where the page is empty.
  boolean follow(long position) {
    long last = position;
    for (@Nullable ContractChange change : items) {
      if (change == null || !change.isWhole() || change.position() <= last) {
        return false;
      }
      last = change.position();
    }
    return items.isEmpty() ? head <= position : last <= head;
  }
}
