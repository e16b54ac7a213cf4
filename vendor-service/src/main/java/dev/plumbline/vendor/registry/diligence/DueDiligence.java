package dev.plumbline.vendor.registry.diligence;

import dev.plumbline.service.etag.ETag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a vendor has shown, against what its tier demands, on one day.
///
/// @param items by code: those demanded, and those shown without being demanded
public record DueDiligence(LocalDate day, List<Item> items) {

  /// One item.
  ///
  /// @param evidence absent where the item is missing
  /// @param tag changes with the evidence and, because evidence expires, with the day
  public record Item(
      String code,
      DueDiligenceState state,
      boolean demanded,
      @Nullable Evidence evidence,
      ETag tag) {

    private static Item missing(String code, boolean demanded, LocalDate day) {
      return new Item(code, DueDiligenceState.MISSING, demanded, null, ETag.of("missing").on(day));
    }

    private static Item shown(DueDiligenceRecord shown, boolean demanded, LocalDate day) {
      DueDiligenceState state =
          shown.evidence().validOn(day) ? DueDiligenceState.VALID : DueDiligenceState.EXPIRED;
      ETag tag = ETag.of(shown.version()).on(day);
      return new Item(shown.item(), state, demanded, shown.evidence(), tag);
    }
  }

  static DueDiligence on(
      LocalDate day, Set<String> demanded, Collection<DueDiligenceRecord> shown) {
    var items = new TreeMap<String, Item>();
    demanded.forEach(code -> items.put(code, Item.missing(code, true, day)));
    shown.forEach(
        one -> items.put(one.item(), Item.shown(one, demanded.contains(one.item()), day)));
    return new DueDiligence(day, List.copyOf(items.values()));
  }

  /// The item of this code; one that is neither demanded nor shown is missing.
  public Item item(String code) {
    return items.stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseGet(() -> Item.missing(code, false, day));
  }
}
