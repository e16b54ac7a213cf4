package dev.plumbline.service.etag;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The versions that a writer is ready to change: a resource takes the header `If-Match` as text
/// (`@NotNull` where no change goes without), and hands this to the service, which checks it once
/// the resource is found.
///
/// @param states empty where the header is absent; `*` stands for any
public record IfMatch(Set<String> states) {

  public static final String HEADER = "If-Match";

  private static final String ANY = "*";
  private static final Pattern STRONG = Pattern.compile("\"([A-Za-z0-9-]*)(\\.[^\"]*)?\"");

  public static IfMatch of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return new IfMatch(Set.of());
    }
    return new IfMatch(
        Arrays.stream(header.split(","))
            .map(String::strip)
            .map(IfMatch::state)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// Whoever passes may write.
  ///
  /// @throws ProblemException 428 without the header, 412 when it names other versions
  public void check(long version) {
    check(ETag.of(version));
  }

  /// As [#check(long)].
  public void check(ETag current) {
    if (states.isEmpty()) {
      throw missing();
    }
    if (!states.contains(ANY) && !states.contains(current.state())) {
      throw CommonProblem.PRECONDITION_FAILED.because(
          "The resource is no longer in the version that If-Match names.");
    }
  }

  static ProblemException missing() {
    return CommonProblem.PRECONDITION_REQUIRED.because(
        "Send the ETag of the version that you change as If-Match.");
  }

  /// The part before the variant; empty, which no resource's state is, for what is no strong tag: a
  /// weak one never matches for writing (RFC 9110, 13.1.1).
  private static String state(String tag) {
    if (tag.equals(ANY)) {
      return ANY;
    }
    Matcher strong = STRONG.matcher(tag);
    return strong.matches() ? strong.group(1) : "";
  }
}
