package dev.plumbline.vendor.registry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A vendor's life as the domain's text tells it, written down a second time to hold the code to
/// it.
public final class VendorLife {

  /// One pair of statuses.
  public record Step(VendorStatus from, VendorStatus to, boolean legal) {

    @Override
    public String toString() {
      return from + (legal ? " → " : " ↛ ") + to;
    }
  }

  private static final String LEGAL =
      """
                       PROSPECT IN_DUE_DILIGENCE APPROVED ACTIVE SUSPENDED OFFBOARDED REJECTED
      PROSPECT         -        yes              -        -      -         -          yes
      IN_DUE_DILIGENCE -        -                yes      -      -         -          yes
      APPROVED         -        -                -        yes    -         yes        -
      ACTIVE           -        -                -        -      yes       yes        -
      SUSPENDED        -        -                -        yes    -         yes        -
      OFFBOARDED       yes      -                -        -      -         -          -
      REJECTED         yes      -                -        -      -         -          -
      """;

  private VendorLife() {}

  /// Every status with every target.
  public static Stream<Step> steps() {
    List<String> lines = LEGAL.lines().toList();
    List<VendorStatus> targets =
        words(lines.getFirst()).stream().map(VendorStatus::valueOf).toList();
    return lines.stream()
        .skip(1)
        .map(VendorLife::words)
        .flatMap(
            row ->
                targets.stream()
                    .map(
                        to ->
                            new Step(
                                VendorStatus.valueOf(row.getFirst()),
                                to,
                                row.get(1 + targets.indexOf(to)).equals("yes"))));
  }

  public static List<VendorStatus> legalAfter(VendorStatus status) {
    return steps().filter(step -> step.from() == status && step.legal()).map(Step::to).toList();
  }

  /// The statuses on the shortest way from PROSPECT, the goal included.
  public static List<VendorStatus> wayTo(VendorStatus goal) {
    return switch (goal) {
      case PROSPECT -> List.of();
      case IN_DUE_DILIGENCE, REJECTED -> List.of(goal);
      case APPROVED -> List.of(VendorStatus.IN_DUE_DILIGENCE, goal);
      case ACTIVE, OFFBOARDED ->
          Stream.concat(wayTo(VendorStatus.APPROVED).stream(), Stream.of(goal)).toList();
      case SUSPENDED ->
          Stream.concat(wayTo(VendorStatus.ACTIVE).stream(), Stream.of(goal)).toList();
    };
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.strip().split("\\s+", -1));
  }
}
