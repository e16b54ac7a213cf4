package dev.plumbline.contract.schedule.page;

import java.util.List;

/// A schedule, ready to be printed.
///
/// @param mark what must be seen on every page; empty where the version is in force
/// @param footer of every page
public record Schedule(
    String title, String mark, String footer, List<Fact> facts, List<Section> sections) {

  public boolean isMarked() {
    return !mark.isEmpty();
  }
}
