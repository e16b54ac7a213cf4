package dev.plumbline.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

  @ParameterizedTest
  @CsvSource({
    "08006, CONNECTION_LOST",
    "57P01, CONNECTION_LOST",
    "57P03, CONNECTION_LOST",
    "53300, BUSY",
    "57014, BUSY",
    "55P03, BUSY",
    "40001, BUSY",
    "40P01, BUSY",
    "23505, CONFLICT",
    "23P01, CONFLICT"
  })
  void itIsKnownByItsState(String state, DatabaseFailure expected) {
    assertThat(DatabaseFailure.of(new SQLException("", state))).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({"42501", "42P01", "23503", "25P02", "22P02"})
  void whatTheProgramDidIsNone(String state) {
    assertThat(DatabaseFailure.of(new SQLException("", state))).isEmpty();
  }

  @Test
  void aPoolWithoutRoomIsBusyAndALooseConnectionIsAMistake() {
    assertThat(DatabaseFailure.of(new SQLException("Sorry, acquisition timeout!")))
        .hasValue(DatabaseFailure.BUSY);
    assertThat(DatabaseFailure.of(new SQLException("Connection acquired without transaction.")))
        .isEmpty();
  }

  @Test
  void itIsFoundAmongCausesAndWhatWasSuppressed() {
    var lost = new IllegalStateException(new SQLException("", "08006"));
    var around = new IllegalStateException("rolled back");
    around.addSuppressed(lost);
    assertThat(DatabaseFailure.of(new RuntimeException(around)))
        .hasValue(DatabaseFailure.CONNECTION_LOST);
    assertThat(DatabaseFailure.of(new RuntimeException(new OptimisticLockException())))
        .hasValue(DatabaseFailure.OVERTAKEN);
  }

  @Test
  void causesInACircleEnd() {
    var first = new IllegalStateException();
    var second = new IllegalStateException(first);
    first.initCause(second);
    assertThat(DatabaseFailure.of(first)).isEmpty();
  }
}
