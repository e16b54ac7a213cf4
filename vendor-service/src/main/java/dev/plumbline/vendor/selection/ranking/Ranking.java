package dev.plumbline.vendor.selection.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// Who is first, by how much, how firmly, and what to know before that counts.
///
/// @param standings the first first; of those with equal totals the one of the lower price
public record Ranking(List<Standing> standings, Robustness robustness, List<Flag> flags) {

  public Ranking {
    standings = List.copyOf(standings);
    flags = List.copyOf(flags);
  }

  /// Ranks the candidates.
  ///
  /// @param seed of the weightings that robustness is tried on
  /// @param disagreementAbove the greatest standard deviation that is no disagreement
  public static Ranking of(Contest contest, long seed, BigDecimal disagreementAbove) {
    List<Profile> profiles = Profile.of(contest);
    return new Ranking(
        profiles.stream().map(profile -> standing(contest, profiles, profile)).toList(),
        Robustness.of(contest, profiles, seed),
        new Flags(contest, profiles).find(disagreementAbove));
  }

  public Standing winner() {
    return standings.getFirst();
  }

  private static Standing standing(Contest contest, List<Profile> profiles, Profile profile) {
    Stream<Profile> better =
        profiles.stream().filter(other -> other.total().compare(profile.total()) > 0);
    return new Standing(
        Math.toIntExact(better.count() + 1),
        profile.entry().vendorId(),
        profile.total().rounded(),
        profile.entry().price(),
        profile.priceScore().rounded(),
        contest.weights().stream()
            .map(
                one ->
                    new CriterionMean(
                        one.criterion(),
                        profile.mean(one.criterion()).rounded(),
                        profile.variance(one.criterion()).root()))
            .toList());
  }
}
