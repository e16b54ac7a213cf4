package dev.plumbline.vendor.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.service.transaction.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BlindnessTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final Actor ANNA = actor("anna");
  private static final Actor BERT = actor("bert");
  private static final Actor AUDITOR = actor("auditor");

  private final ScoreSheet anna = sheet(ANNA);
  private final ScoreSheet bert = sheet(BERT);
  private final Blindness blindness = new Blindness(List.of("anna", "bert"), List.of(anna, bert));

  @Test
  void untilTheLastHasSubmittedEverybodySeesTheirOwnAtMost() {
    anna.submit(NOW);

    assertThat(blindness.visibleTo(ANNA)).containsExactly(anna);
    assertThat(blindness.visibleTo(BERT)).containsExactly(bert);
    assertThat(blindness.visibleTo(AUDITOR)).isEmpty();
    assertThat(blindness.submitted()).containsExactly("anna");
    assertThatThrownBy(blindness::requireLifted).hasMessageContaining("sealed");
  }

  @Test
  void thenEverybodySeesAll() {
    anna.submit(NOW);
    bert.submit(NOW);

    assertThat(blindness.isLifted()).isTrue();
    assertThat(blindness.visibleTo(BERT)).containsExactly(anna, bert);
    assertThat(blindness.visibleTo(AUDITOR)).containsExactly(anna, bert);
  }

  @Test
  void whoeverHasNotBegunHasNotSubmitted() {
    anna.submit(NOW);

    assertThat(new Blindness(List.of("anna", "bert"), List.of(anna)).isLifted()).isFalse();
  }

  @Test
  void withoutEvaluatorsNothingIsOpen() {
    assertThat(new Blindness(List.of(), List.of()).isLifted()).isFalse();
  }

  @Test
  void whoeverHasSubmittedStaysAnEvaluatorAndADraftFallsAway() {
    anna.submit(NOW);

    assertThat(blindness.without(List.of("anna", "carl"))).containsExactly(bert);
    assertThatThrownBy(() -> blindness.without(List.of("bert")))
        .hasMessageContaining("An evaluator has submitted");
  }

  @Test
  void onceAllScoresAreOpenNobodyComesOrGoes() {
    anna.submit(NOW);
    bert.submit(NOW);

    assertThatThrownBy(() -> blindness.without(List.of("anna", "bert", "carl")))
        .hasMessageContaining("Scoring is complete");
  }

  @Test
  void scoresAreTheirPersonsWhateverTheNames() {
    Actor renamed = new Actor("sub-anna", "bert", null);
    Actor recycled = new Actor("sub-else", "anna", null);

    assertThat(blindness.own(renamed)).contains(anna);
    assertThat(blindness.visibleTo(renamed)).containsExactly(anna);
    assertThat(blindness.visibleTo(recycled)).isEmpty();
    assertThatThrownBy(() -> blindness.own(recycled)).hasMessageContaining("not an evaluator");
    assertThat(new Blindness(List.of("anna", "bert"), List.of(anna)).own(BERT)).isEmpty();
  }

  @Test
  void whoeverEvaluatesDoesSoByNameAndByWhatTheyScored() {
    assertThat(blindness.isEvaluator(ANNA)).isTrue();
    assertThat(blindness.isEvaluator(new Actor("sub-anna", "anne", null))).isTrue();
    assertThat(blindness.isEvaluator(new Actor("sub-else", "anna", null))).isTrue();
    assertThat(blindness.isEvaluator(AUDITOR)).isFalse();
  }

  private static ScoreSheet sheet(Actor evaluator) {
    Selection selection =
        Selection.open(
            TestBriefs.brief(UUID.randomUUID()),
            1,
            new Criteria(List.of(), List.of()),
            AUDITOR,
            NOW);
    return new ScoreSheet(selection, evaluator, new Scores(List.of(), List.of()));
  }

  private static Actor actor(String name) {
    return new Actor("sub-" + name, name, null);
  }
}
