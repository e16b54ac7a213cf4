package dev.plumbline.contract.agreement.version.background;

import dev.plumbline.contract.activation.Answer;
import dev.plumbline.contract.agreement.version.ContractVersion;
import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.contract.balance.InHouseBaseline;
import dev.plumbline.contract.upstream.AwardDocument;
import dev.plumbline.service.document.Documents;
import dev.plumbline.service.transaction.VendorScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/// Every query of what stands behind versions. A vendor's request finds nothing.
@ApplicationScoped
public class Backgrounds {

  private static final String OF_VERSION =
      " where vendor_id = ? and contract_id = ? and number = ?";

  private static final String KEEP_AWARD =
      """
      insert into version_award (vendor_id, contract_id, number, award, left_out)
      values (?, ?, ?, ?, ?::jsonb)""";

  private static final String KEEP_POLICY =
      "insert into version_balance (vendor_id, contract_id, number, policy) values (?, ?, ?, ?)";

  private static final String KEEP_ANSWER =
      """
      insert into version_answer (vendor_id, contract_id, number, round, rule, clause, answer)
      values (?, ?, ?, ?, ?, ?, ?)""";

  private static final String AWARD = "select award, left_out from version_award" + OF_VERSION;

  private static final String POLICY = "select policy from version_balance" + OF_VERSION;

  private static final String ANSWERS =
      "select rule, clause, answer from version_answer"
          + OF_VERSION
          + " and round = ? order by rule, clause";

  /// Of an amendment too, which need not have been drafted from the award itself.
  private static final String NEWEST_AWARD =
      """
      select award from version_award
      where vendor_id = ? and contract_id = ? and number <= ? order by number desc limit 1""";

  private final Session session;
  private final VendorScope scope;

  Backgrounds(Session session, VendorScope scope) {
    this.session = session;
    this.scope = scope;
  }

  public Background of(ContractVersion version) {
    if (scope.vendor().isPresent()) {
      return Background.NONE;
    }
    return new Background(
        list(AWARD, version, Backgrounds::origin).stream().findFirst(),
        answers(version),
        list(POLICY, version, row -> row.getInt(1)).stream().findFirst());
  }

  /// What was answered in the review that the version lies in.
  public List<Answer> answers(ContractVersion version) {
    return version.status() == VersionStatus.DRAFT
        ? List.of()
        : list(
            ANSWERS,
            version,
            row -> new Answer(row.getString(1), row.getString(2), row.getString(3)),
            version.round());
  }

  /// What the client did itself before, as the contract's newest award up to the version says.
  public List<InHouseBaseline> inHouse(ContractVersion version) {
    return list(NEWEST_AWARD, version, row -> AwardDocument.kept(row.getString(1))).stream()
        .flatMap(document -> document.award().baselines().stream())
        .toList();
  }

  public void keep(ContractVersion version, AwardOrigin origin) {
    write(
        KEEP_AWARD, version, origin.document().json(), Documents.write(origin.leftOut().toArray()));
  }

  public void keep(ContractVersion version, int balancePolicy) {
    write(KEEP_POLICY, version, balancePolicy);
  }

  public void keep(ContractVersion version, List<Answer> answers) {
    answers.forEach(
        it -> write(KEEP_ANSWER, version, version.round(), it.rule(), it.clause(), it.answer()));
  }

  private static AwardOrigin origin(ResultSet row) throws SQLException {
    return new AwardOrigin(
        AwardDocument.kept(row.getString(1)),
        List.of(Documents.read(row.getString(2), AwardOrigin.LeftOut[].class)));
  }

  private void write(String insert, ContractVersion version, Object... values) {
    session.doWork(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(insert)) {
            set(statement, version, values);
            statement.executeUpdate();
          }
        });
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> list(String query, ContractVersion version, Row<T> row, Object... values) {
    return session.doReturningWork(
        connection -> {
          List<T> found = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(query)) {
            set(statement, version, values);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
              found.add(row.read(rows));
            }
          }
          return found;
        });
  }

  private static void set(PreparedStatement statement, ContractVersion version, Object... values)
      throws SQLException {
    statement.setObject(1, version.vendorId());
    statement.setObject(2, version.contractId());
    statement.setInt(3, version.number());
    for (int i = 0; i < values.length; i++) {
      statement.setObject(4 + i, values[i]);
    }
  }
}
