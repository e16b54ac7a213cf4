package dev.plumbline.kernel.measure;

import java.util.Comparator;

/// One line of a contract's scope and of its reports: an activity on a channel, both by code.
public record Line(String activity, String channel) implements Comparable<Line> {

  /// The line that holds what a contract has only once, such as its head count or its invoice.
  public static final Line SHARED = new Line("shared", "shared");

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::activity).thenComparing(Line::channel);

  @Override
  public int compareTo(Line other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return activity + "/" + channel;
  }
}
