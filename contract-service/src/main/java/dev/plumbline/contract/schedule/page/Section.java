package dev.plumbline.contract.schedule.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A titled part of a schedule. What it holds is printed in the order of its fields.
///
/// @param paragraphs texts, whose line breaks stay
/// @param parts sections of its own
public record Section(
    String title,
    List<String> paragraphs,
    List<Fact> facts,
    List<Table> tables,
    List<Section> parts) {

  public Section {
    paragraphs = List.copyOf(paragraphs);
    facts = List.copyOf(facts);
    tables = List.copyOf(tables);
    parts = List.copyOf(parts);
  }

  public static Section titled(String title) {
    return new Section(title, List.of(), List.of(), List.of(), List.of());
  }

  public Section say(String paragraph) {
    return new Section(title, with(paragraphs, paragraph), facts, tables, parts);
  }

  public Section fact(String label, String value) {
    return new Section(title, paragraphs, with(facts, new Fact(label, value)), tables, parts);
  }

  /// A fact that not every contract has.
  public Section fact(String label, Optional<String> value) {
    return value.map(it -> fact(label, it)).orElse(this);
  }

  /// A table, unless it has no rows.
  public Section table(Table table) {
    return table.isEmpty()
        ? this
        : new Section(title, paragraphs, facts, with(tables, table), parts);
  }

  public Section part(Section part) {
    return new Section(title, paragraphs, facts, tables, with(parts, part));
  }

  public Section parts(List<Section> more) {
    List<Section> all = new ArrayList<>(parts);
    all.addAll(more);
    return new Section(title, paragraphs, facts, tables, all);
  }

  private static <T> List<T> with(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }
}
