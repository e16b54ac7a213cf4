package dev.plumbline.kernel.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How customers reach a contact centre. On a synchronous channel the customer waits, so there is a
/// queue to measure and nobody is served later than the month of asking.
public enum Channel {
  VOICE(true),
  VIDEO(true),
  CHAT(true),
  IN_PERSON(true),
  MESSAGING(false),
  EMAIL(false),
  SOCIAL(false),
  WEB_FORM(false),
  LETTER(false);

  private final boolean synchronous;

  Channel(boolean synchronous) {
    this.synchronous = synchronous;
  }

  /// The code by which contracts and reports name it, such as `web-form`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isSynchronous() {
    return synchronous;
  }

  public static Optional<Channel> find(String code) {
    return Arrays.stream(values()).filter(channel -> channel.code().equals(code)).findFirst();
  }
}
