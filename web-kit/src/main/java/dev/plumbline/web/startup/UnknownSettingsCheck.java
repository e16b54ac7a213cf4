package dev.plumbline.web.startup;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/// A setting of ours that is set from outside and that no packaged file has a default for is a
/// mistake: whoever wrote it believes that it does something. (Variables of the environment are
/// shared by processes with different settings, so those are not looked at.)
@Singleton
class UnknownSettingsCheck implements StartupCheck {

  /// The ordinal of the application's own packaged properties; all packaged ones are at or below.
  private static final int PACKAGED = 250;

  private static final String OURS = "plumbline.";
  private static final Pattern PROFILE = Pattern.compile("^%[^.]+\\.");

  private final Config config;

  UnknownSettingsCheck(Config config) {
    this.config = config;
  }

  @Override
  public Stream<String> refusals() {
    Set<String> known = settings(ordinal -> ordinal <= PACKAGED);
    return settings(ordinal -> ordinal > PACKAGED).stream()
        .filter(name -> !known.contains(name))
        .map(name -> name + " is not a setting of this process");
  }

  private Set<String> settings(IntPredicate ordinal) {
    return StreamSupport.stream(config.getConfigSources().spliterator(), false)
        .filter(source -> ordinal.test(source.getOrdinal()))
        .flatMap(source -> source.getPropertyNames().stream())
        .map(name -> PROFILE.matcher(name).replaceFirst(""))
        .filter(name -> name.startsWith(OURS))
        .collect(Collectors.toSet());
  }
}
