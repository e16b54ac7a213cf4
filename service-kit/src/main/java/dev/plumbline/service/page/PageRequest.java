package dev.plumbline.service.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Which page of a listing to read.
///
/// @param limit the most items
/// @param after the key of the last item before the page, in the order's parts; empty for the first
/// @param listing what the cursors of this listing are bound to
public record PageRequest(int limit, List<String> after, String listing) {

  public PageRequest {
    after = List.copyOf(after);
  }

  /// Where a listing by id goes on.
  public Optional<UUID> afterId() {
    return afterId(0);
  }

  /// The id among several parts of a key.
  ///
  /// @param part its place in the listing's order, from 0
  public Optional<UUID> afterId(int part) {
    return after(part, UUID::fromString);
  }

  /// Where a listing by number goes on.
  public Optional<Integer> afterNumber() {
    return afterNumber(0);
  }

  /// The number among several parts of a key.
  ///
  /// @param part its place in the listing's order, from 0
  public Optional<Integer> afterNumber(int part) {
    return after(part, Integer::valueOf);
  }

  /// Where a listing by one text goes on.
  public Optional<String> afterText() {
    return after.stream().findFirst();
  }

  /// A part of the key that is neither an id nor a number.
  ///
  /// @param part its place in the listing's order, from 0
  /// @param parse throws an [IllegalArgumentException] for what this listing would not have made
  public <T> Optional<T> after(int part, Function<String, T> parse) {
    if (after.isEmpty()) {
      return Optional.empty();
    }
    // Anybody can make a cursor: one of another form than this listing makes is the caller's fault.
    try {
      return Optional.of(parse.apply(after.get(part)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw PageParams.unknownCursor();
    }
  }

  /// How many rows to read: one more than fit tells whether a page follows.
  public int rows() {
    return limit + 1;
  }

  /// Makes the page of the [#rows()] that were read.
  ///
  /// @param key the parts of an item's key, in the listing's order
  public <T> Page<T> page(List<T> rows, Function<? super T, List<String>> key) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, limit);
    return new Page<>(items, Cursor.write(key.apply(items.getLast()), listing));
  }

  /// As [#page(List, Function)], for a listing by id.
  public <T> Page<T> pageById(List<T> rows, Function<? super T, UUID> id) {
    return page(rows, row -> List.of(id.apply(row).toString()));
  }
}
