package dev.plumbline.service.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.web.problem.ProblemException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageRequestTest {

  private final PageRequest twoAtATime = new PageRequest(2, List.of(), "/api/v1/memos");

  @Test
  void aPageThatHoldsEverythingIsTheLast() {
    assertThat(twoAtATime.page(List.of("a", "b"), List::of))
        .isEqualTo(new Page<>(List.of("a", "b"), null));
  }

  @Test
  void aPageThatDoesNotSaysWhereToGoOn() {
    Page<String> page = twoAtATime.page(List.of("a", "b", "c"), List::of);
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(Cursor.read(page.next() + "", "/api/v1/memos")).hasValue(List.of("b"));
  }

  @Test
  void itReadsOneRowMoreThanFits() {
    assertThat(twoAtATime.rows()).isEqualTo(3);
  }

  @Test
  void aListingByIdGoesOnAfterTheLastId() {
    UUID id = UUID.randomUUID();
    assertThat(new PageRequest(2, List.of(id.toString()), "").afterId()).hasValue(id);
    assertThat(twoAtATime.afterId()).isEmpty();
  }

  @Test
  void aKeyThatThisListingDoesNotMakeIsRefused() {
    PageRequest crafted = new PageRequest(2, List.of("seven"), "");
    assertThatExceptionOfType(ProblemException.class).isThrownBy(crafted::afterId);
    assertThatExceptionOfType(ProblemException.class).isThrownBy(crafted::afterNumber);
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> crafted.afterNumber(1));
  }

  @Test
  void aListingBySeveralThingsGoesOnAfterAllOfThem() {
    PageRequest second = new PageRequest(2, List.of(UUID.randomUUID().toString(), "7"), "");
    assertThat(second.afterNumber(1)).hasValue(7);
    assertThat(twoAtATime.afterNumber(1)).isEmpty();
  }
}
