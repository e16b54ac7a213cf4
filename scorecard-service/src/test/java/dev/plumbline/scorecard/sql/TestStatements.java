package dev.plumbline.scorecard.sql;

import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.postgres.StatementLog;
import jakarta.inject.Singleton;
import java.util.List;

/// The statements that work sends to the database.
@Singleton
public class TestStatements {

  private final Transactions transactions;
  private final Sql sql;

  TestStatements(Transactions transactions, Sql sql) {
    this.transactions = transactions;
    this.sql = sql;
  }

  /// Does the work in one transaction, on the client's side.
  ///
  /// @return what it sent, by first lines
  public List<String> of(Runnable work) {
    return StatementLog.of(
        () ->
            transactions.runAsJob(
                "test",
                () -> {
                  sql.query(StatementLog.LISTEN, _ -> true);
                  work.run();
                }));
  }
}
