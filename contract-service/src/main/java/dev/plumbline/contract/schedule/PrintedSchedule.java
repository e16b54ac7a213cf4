package dev.plumbline.contract.schedule;

import java.time.Instant;

/// A schedule as a page of HTML that is XML as well.
///
/// @param name of a file that holds it, without its ending
/// @param writtenAt when the version last changed
public record PrintedSchedule(String name, Instant writtenAt, Page page) {

  /// The page with its style apart, by which browsers are told that no other style is to be used.
  public record Page(String html, String style) {}
}
