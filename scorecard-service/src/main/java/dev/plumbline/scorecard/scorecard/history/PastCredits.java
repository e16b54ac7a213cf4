package dev.plumbline.scorecard.scorecard.history;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scorecard.parts.CourseColumns;
import dev.plumbline.scorecard.scoring.CreditHistory;
import dev.plumbline.scorecard.scoring.CreditHistory.OpenCredit;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.scoring.CreditHistory.PastMoney;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.scorecard.sql.SqlArray;
import dev.plumbline.scorecard.terms.FrozenTerms;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What credits have to know of earlier months, by their newest scorecards whatever their life:
/// three queries for hundreds of contracts.
@Singleton
class PastCredits {

  private static final int MONTHS_OF_MONEY = 3;

  private static final String MONEY =
      """
      with newest as (
        select distinct on (contract_id, period) * from scorecard
        where contract_id = any (?) and period >= ? and period < ?
        order by contract_id, period, revision desc)
      select contract_id, period, currency, fee, at_risk, cap, credit_total from newest
      where fee is not null""";

  /// Of the last scorecard that has the clause, however old it is.
  private static final String COURSES =
      """
      select wanted.contract_id, last.* from unnest(?, ?) as wanted (contract_id, code)
      cross join lateral (
        select c.* from scorecard s
        join scorecard_clause c
          on c.vendor_id = s.vendor_id and c.scorecard_id = s.id and c.code = wanted.code
        where s.contract_id = wanted.contract_id and s.period < ?
        order by s.period desc, s.revision desc limit 1) last""";

  private static final String OPEN =
      """
      with newest as (
        select distinct on (contract_id, period) * from scorecard
        where contract_id = any (?) and period < ?
        order by contract_id, period, revision desc),
      returned as (
        select n.contract_id, r.credit_period, r.credited_as, sum(r.amount) as amount
        from newest n
        join scorecard_return r on r.vendor_id = n.vendor_id and r.scorecard_id = n.id
        group by n.contract_id, r.credit_period, r.credited_as)
      select n.contract_id, n.period, n.currency, c.code, c.origin,
        c.credit - coalesce(r.amount, 0) as amount
      from newest n
      join scorecard_clause c
        on c.vendor_id = n.vendor_id and c.scorecard_id = n.id and c.credit > 0
      left join returned r on r.contract_id = n.contract_id and r.credit_period = n.period
        and r.credited_as = c.code
      where c.credit > coalesce(r.amount, 0)
      order by n.contract_id, n.period, c.place""";

  private final Sql sql;

  PastCredits(Sql sql) {
    this.sql = sql;
  }

  /// By contract.
  ///
  /// @param contracts with their terms in force in the month
  Map<UUID, CreditHistory> before(Collection<FrozenTerms> contracts, YearMonth period) {
    var money = Owned.byContract(money(contracts, period));
    var courses = Owned.byContract(courses(contracts, period));
    var open = Owned.byContract(open(contracts, period));
    Map<UUID, CreditHistory> histories = new HashMap<>();
    for (FrozenTerms contract : contracts) {
      UUID id = contract.contractId();
      CreditHistory past =
          new CreditHistory(
              money.getOrDefault(id, List.of()).stream()
                  .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
              courses.getOrDefault(id, List.of()).stream()
                  .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
              List.of());
      histories.put(id, withOpen(past, contract, open.getOrDefault(id, List.of())));
    }
    return histories;
  }

  /// With the credits that a clause may earn back; the others decide nothing.
  private static CreditHistory withOpen(
      CreditHistory past, FrozenTerms contract, List<OpenCredit> open) {
    Set<String> origins = earning(contract).map(it -> past.of(it).origin()).collect(toSet());
    return new CreditHistory(
        past.money(),
        past.courses(),
        open.stream().filter(credit -> origins.contains(credit.origin())).toList());
  }

  private static Stream<Clause> earning(FrozenTerms contract) {
    return contract.agreed().clauses().stream()
        .filter(it -> it.stake() != null && it.stake().earnBackMonths() != null);
  }

  private List<Owned<Map.Entry<YearMonth, PastMoney>>> money(
      Collection<FrozenTerms> contracts, YearMonth period) {
    return sql.query(
        MONEY,
        row -> new Owned<>(row.id("contract_id"), Map.entry(row.month("period"), money(row))),
        SqlArray.ids(contracts, FrozenTerms::contractId),
        period.minusMonths(MONTHS_OF_MONEY),
        period);
  }

  private static PastMoney money(Row row) throws SQLException {
    return new PastMoney(
        amount(row, "fee"),
        amount(row, "at_risk"),
        amount(row, "cap"),
        amount(row, "credit_total"));
  }

  private List<Owned<Map.Entry<String, PastCourse>>> courses(
      Collection<FrozenTerms> contracts, YearMonth period) {
    List<Owned<String>> wanted =
        contracts.stream()
            .flatMap(
                contract ->
                    contract.agreed().clauses().stream()
                        .flatMap(it -> Stream.of(it.code(), it.predecessor()))
                        .flatMap(Stream::ofNullable)
                        .map(code -> new Owned<>(contract.contractId(), code)))
            .distinct()
            .toList();
    return sql.query(
        COURSES,
        row ->
            new Owned<>(
                row.id("contract_id"), Map.entry(row.text("code"), CourseColumns.read(row))),
        SqlArray.ids(wanted, Owned::contractId),
        SqlArray.texts(wanted, Owned::value),
        period);
  }

  private List<Owned<OpenCredit>> open(Collection<FrozenTerms> contracts, YearMonth period) {
    return sql.query(
        OPEN,
        row ->
            new Owned<>(
                row.id("contract_id"),
                new OpenCredit(
                    row.month("period"),
                    row.text("code"),
                    row.text("origin"),
                    amount(row, "amount"))),
        SqlArray.ids(
            contracts.stream().filter(it -> earning(it).findAny().isPresent()).toList(),
            FrozenTerms::contractId),
        period);
  }

  private static Money amount(Row row, String column) throws SQLException {
    return new Money(row.number(column), Currency.getInstance(row.text("currency")));
  }
}
