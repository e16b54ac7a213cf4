package dev.plumbline.kernel.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A measure that counts contacts up to a number of seconds, which its code carries:
/// `answeredWithin20`. Measures of different seconds are different measures.
///
/// @param seconds 1 to 9999
public record Threshold(Kind kind, int seconds) {

  private static final Pattern FORM =
      Pattern.compile("(?<prefix>[A-Za-z]+)(?<seconds>[1-9]\\d{0,3})");

  /// The measures that exist for any number of seconds.
  public enum Kind {
    ANSWERED_WITHIN("answeredWithin", "contactsHandled"),
    ABANDONED_WITHIN("abandonedWithin", "contactsAbandoned"),
    ABANDONED_SHORT("abandonedShort", "contactsAbandoned");

    private final String prefix;
    private final String whole;

    Kind(String prefix, String whole) {
      this.prefix = prefix;
      this.whole = whole;
    }

    /// What the codes of this kind begin with, before the seconds.
    public String prefix() {
      return prefix;
    }

    /// The measure that no threshold of the kind can exceed.
    public String whole() {
      return whole;
    }

    public Threshold of(int seconds) {
      return new Threshold(this, seconds);
    }
  }

  public static Optional<Threshold> find(String code) {
    Matcher form = FORM.matcher(code);
    return form.matches()
        ? Arrays.stream(Kind.values())
            .filter(kind -> kind.prefix.equals(form.group("prefix")))
            .findFirst()
            .map(kind -> kind.of(Integer.parseInt(form.group("seconds"))))
        : Optional.empty();
  }

  public String code() {
    return kind.prefix + seconds;
  }

  /// Whether what this counts is part of what the other counts.
  boolean isWithin(Threshold other) {
    return kind == other.kind && seconds < other.seconds;
  }
}
