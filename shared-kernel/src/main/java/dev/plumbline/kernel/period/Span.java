package dev.plumbline.kernel.period;

/// How long a [Period] lasts.
public enum Span {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Span(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }
}
