package dev.plumbline.testkit.architecture.faulty.util;

/// What nobody found a room for.
public final class Strings {

  private Strings() {}
}
