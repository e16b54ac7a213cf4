package dev.plumbline.scorecard.bi;

import static dev.plumbline.scorecard.bi.TestBi.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.postgres.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same rows as a file, which a spreadsheet may open.
@QuarkusTest
class BiFileTest {

  private final TestContract contract = TestContract.activated();

  @BeforeEach
  void twoMonths() {
    TestBi.twoMonths(contract);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scorecards", "clause-results", "measures", "credits"})
  void the_file_says_what_the_pages_say_row_for_row(String dataset) {
    List<Map<String, Object>> rows = TestBi.rows(dataset + "?limit=500&" + mine());

    assertThat(TestBi.parsed(TestBi.csv(dataset + "?" + mine())))
        .isNotEmpty()
        .isEqualTo(
            rows.stream()
                .map(
                    row ->
                        row.keySet().stream()
                            .collect(Collectors.toMap(name -> name, name -> text(row, name))))
                .toList());
  }

  /// References that a spreadsheet would run, with all that CSV has to quote.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0, \"quoted\"\nand \u00e4 second line",
        "\n=1+1",
        "\uff1d1+1",
        "\uff201"
      })
  void a_text_that_looks_like_a_formula_is_text_and_a_negative_number_is_a_number(String reference)
      throws SQLException {
    owner(
        "update scorecard s set contract_reference = ? where s.contract_id = ? and s.period = ?",
        reference);
    owner(
        """
        update scorecard_clause c set value = ? from scorecard s
        where s.id = c.scorecard_id and s.contract_id = ? and s.period = ?""",
        new BigDecimal("-12.50"));

    String query = "clause-results?life=PROVISIONAL&" + mine();
    assertThat(TestBi.parsed(TestBi.csv(query)))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsEntry("contractReference", "'" + reference))
        .allSatisfy(row -> assertThat(row).containsEntry("value", "-12.50"));
    assertThat(TestBi.rows(query))
        .allSatisfy(row -> assertThat(row).containsEntry("contractReference", reference))
        .allSatisfy(row -> assertThat(text(row, "value")).isEqualTo("-12.50"));
  }

  private String mine() {
    return "contractId=" + contract.id();
  }

  /// A careless hand at the provisional scorecard.
  private void owner(String update, Object value) throws SQLException {
    try (Connection owner = new TestDatabase("scorecard").owner();
        PreparedStatement statement = owner.prepareStatement(update)) {
      statement.setObject(1, value);
      statement.setObject(2, contract.id());
      statement.setObject(3, LocalDate.of(2021, 2, 1));
      assertThat(statement.executeUpdate()).isPositive();
    }
  }
}
