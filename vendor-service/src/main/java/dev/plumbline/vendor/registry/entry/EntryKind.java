package dev.plumbline.vendor.registry.entry;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One kind of entry.
///
/// @param name in the singular, for the audit: `site`
/// @param audited what of a content the audit may keep: no personal data
public record EntryKind<E extends VendorEntry<C>, C>(
    Class<E> type, String name, Maker<E, C> maker, Function<C, @Nullable Object> audited) {

  /// Makes a new entry.
  public interface Maker<E, C> {
    E make(UUID vendorId, C content, Instant now);
  }

  /// A kind of which the audit may keep everything.
  public static <E extends VendorEntry<C>, C> EntryKind<E, C> of(
      Class<E> type, String name, Maker<E, C> maker) {
    return new EntryKind<>(type, name, maker, content -> content);
  }
}
