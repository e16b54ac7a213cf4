package dev.plumbline.web.sample;

import java.util.Locale;

/// A value of a domain that knows neither Jackson nor HTTP.
public record Colour(int red, int green, int blue) {

  static Colour parse(String text) {
    if (!text.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("Not a colour");
    }
    int all = Integer.parseInt(text.substring(1), 16);
    return new Colour(all >> 16, all >> 8 & 0xff, all & 0xff);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
