package dev.plumbline.quickstart;

/// The platform cannot start or go on; the message is the one sentence that the user reads.
public final class Refusal extends RuntimeException {

  public Refusal(String sentence) {
    super(sentence);
  }

  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// The sentence, always there: both constructors demand one.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
