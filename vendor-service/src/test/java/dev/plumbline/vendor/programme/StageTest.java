package dev.plumbline.vendor.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a programme of each stage can go, and what is frozen there.
class StageTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Actor ANNA = new Actor("subject-of-anna", "anna", null);

  /// Each stage with those that it can go to.
  private static final String LEGAL =
      """
      READINESS    EXPECTATIONS
      EXPECTATIONS SELECTION READINESS
      SELECTION    CONTRACTING EXPECTATIONS
      CONTRACTING  LIVE
      LIVE
      """;

  /// Each document with the stages in which it can be written.
  private static final String WRITABLE =
      """
      BASELINE         READINESS
      READINESS        READINESS
      RAMP_PLAN        READINESS
      BUSINESS_CASE    READINESS
      CHANGE_CHECKLIST READINESS
      EXPECTATIONS     READINESS EXPECTATIONS
      VOLUME_SCENARIO  READINESS EXPECTATIONS
      """;

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("everyStageWithEvery")
  void aProgrammeGoesWhereTheTableSays(Stage from, Stage to) {
    List<String> legal = row(LEGAL, from);
    Programme programme = in(from);

    if (legal.contains(to.name())) {
      programme.requireStep(to);
      StageChange change = programme.goTo(to, "as agreed", ANNA, NOW);
      assertThat(programme.stage()).isEqualTo(to);
      assertThat(change.from()).isEqualTo(from);
      assertThat(change.to()).isEqualTo(to);
    } else {
      ProblemException refusal =
          catchThrowableOfType(ProblemException.class, () -> programme.requireStep(to));
      assertThat(refusal.type()).isEqualTo(ProgrammeProblem.ILLEGAL_STAGE_CHANGE);
      assertThat(legal).allMatch(refusal.detail().orElseThrow()::contains);
      assertThat(programme.stage()).isEqualTo(from);
    }
  }

  static Stream<Arguments> everyStageWithEvery() {
    return Arrays.stream(Stage.values())
        .flatMap(from -> Arrays.stream(Stage.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("everyDocumentInEveryStage")
  void aDocumentIsWrittenUntilItsStageEnds(PartKind kind, Stage stage) {
    boolean writable = row(WRITABLE, kind).contains(stage.name());

    assertThat(kind.isOpenIn(stage)).isEqualTo(writable);
  }

  static Stream<Arguments> everyDocumentInEveryStage() {
    return Arrays.stream(PartKind.values())
        .flatMap(kind -> Arrays.stream(Stage.values()).map(stage -> Arguments.of(kind, stage)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "READINESS")
  void whatAProgrammeIsAboutIsFrozenAfterReadiness(Stage stage) {
    Programme programme = in(stage);

    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class, () -> programme.correct(profile("OTHER"), NOW));

    assertThat(refusal.type()).isEqualTo(ProgrammeProblem.STAGE_OVER);
    assertThat(programme.profile()).isEqualTo(profile("SUPPORT"));
  }

  private static Programme in(Stage stage) {
    Programme programme = Programme.begin(profile("SUPPORT"), NOW);
    while (programme.stage() != stage) {
      programme.goTo(programme.stage().next().orElseThrow(), "as agreed", ANNA, NOW);
    }
    return programme;
  }

  private static ProgrammeProfile profile(String reference) {
    return new ProgrammeProfile(
        reference,
        "Support",
        null,
        Currency.getInstance("EUR"),
        List.of(new Line("technical-support", "voice")));
  }

  /// What stands behind a line's first word.
  private static List<String> row(String table, Enum<?> first) {
    return table
        .lines()
        .map(line -> List.of(line.split(" +", -1)))
        .filter(words -> words.getFirst().equals(first.name()))
        .map(words -> words.subList(1, words.size()))
        .findFirst()
        .orElseThrow();
  }
}
