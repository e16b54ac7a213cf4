package dev.plumbline.web.startup;

import java.util.stream.Stream;

/// A check of the settings before the process serves anything. Every bean of this type is asked at
/// start; one refusal from any of them stops the process.
public interface StartupCheck {

  /// One sentence for each setting that must be changed, naming its property; none when all is
  /// well.
  Stream<String> refusals();
}
