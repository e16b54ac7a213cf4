package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.activation.Signatures;
import dev.plumbline.contract.agreement.AgreementProblem;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.service.time.Ids;
import dev.plumbline.service.transaction.Actor;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Who agreed to what lay in review. A signature holds for one time in review, its round,
/// and is never changed; back in draft, a version has none.
@ApplicationScoped
public class SignatureBook {

  private static final String SIGN =
      """
      insert into version_signature
        (vendor_id, contract_id, number, round, side, id, signer, signer_name, content_hash, at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String FIND =
      """
      select side, signer_name from version_signature
      where vendor_id = ? and contract_id = ? and number = ? and round = ?""";

  private static final String RESTRICT_VIOLATION = "23001";

  private final Session session;

  SignatureBook(Session session) {
    this.session = session;
  }

  public Signatures of(ContractVersion version) {
    return version.status() == VersionStatus.DRAFT
        ? Signatures.NONE
        : session.doReturningWork(connection -> find(connection, version));
  }

  /// Signs what the version says now.
  ///
  /// @throws ProblemException `content-changed` if that is no longer what lies in review: a vendor
  ///     cannot hold the contract, so the client may have taken the version back meanwhile, and the
  ///     database alone knows
  UUID sign(Party side, ContractVersion version, Actor signer, Instant now) {
    UUID id = Ids.next();
    session.doWork(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(SIGN)) {
            setRound(insert, version);
            insert.setString(5, side.name());
            insert.setObject(6, id);
            insert.setString(7, signer.subject());
            insert.setString(8, signer.name());
            insert.setString(9, version.contentHash());
            insert.setObject(10, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
          } catch (SQLException refusal) {
            if (RESTRICT_VIOLATION.equals(refusal.getSQLState())) {
              throw ProblemException.of(AgreementProblem.CONTENT_CHANGED).cause(refusal);
            }
            throw refusal;
          }
        });
    return id;
  }

  private static Signatures find(Connection connection, ContractVersion version)
      throws SQLException {
    Map<Party, String> signers = new EnumMap<>(Party.class);
    try (PreparedStatement select = connection.prepareStatement(FIND)) {
      setRound(select, version);
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        signers.put(Party.valueOf(rows.getString("side")), rows.getString("signer_name"));
      }
    }
    return new Signatures(
        Optional.ofNullable(signers.get(Party.CLIENT)),
        Optional.ofNullable(signers.get(Party.VENDOR)));
  }

  private static void setRound(PreparedStatement statement, ContractVersion version)
      throws SQLException {
    statement.setObject(1, version.vendorId());
    statement.setObject(2, version.contractId());
    statement.setInt(3, version.number());
    statement.setInt(4, version.round());
  }
}
