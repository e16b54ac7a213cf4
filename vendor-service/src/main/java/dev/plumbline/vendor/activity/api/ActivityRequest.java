package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.ActivityProfile;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An activity, whole: to register one, or to correct what is registered.
public record ActivityRequest(
    @Schema(
            description = "By which contracts and reports name it; never changes",
            examples = "technical-support",
            pattern = Texts.KEBAB_CASE,
            maxLength = 64)
        @NotNull
        @ActivityCode
        String code,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String name,
    @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) @Nullable String description,
    @Schema(description = "Adds to 100; empty while it is unknown") @NotNull @Size(max = 9)
        List<@NotNull @Valid ShareBody> channelMix,
    @Schema(description = "Contacts in a year; absent while it is unknown") @PositiveOrZero
        @Nullable Long yearlyVolume,
    @Size(max = 50)
        @Nullable List<@NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String>
            customerSegments,
    @Schema(description = "It is no longer done; false where absent") @Nullable Boolean retired)
    implements SelfChecked {

  /// The path below which the portfolio stands.
  private static final String TAKEN = "matrix";

  @Override
  public List<Violation> violations() {
    Stream<Violation> reserved =
        TAKEN.equals(code)
            ? Stream.of(Violation.at("/code", "reserved", "is no activity's code"))
            : Stream.empty();
    return Stream.concat(
            reserved, channelMix == null ? Stream.empty() : ChannelMixRules.violations(channelMix))
        .toList();
  }

  ActivityProfile profile() {
    return new ActivityProfile(
        name,
        description,
        channelMix.stream().map(ShareBody::share).toList(),
        yearlyVolume,
        Objects.requireNonNullElse(customerSegments, List.of()),
        Boolean.TRUE.equals(retired));
  }
}
