/// Scorecards: what the two sides of a contract report of a month becomes a verdict, and money.
///
/// Read `scoring` and `credit` first: they make a scorecard and its credits out of inputs, and know
/// nothing else. Then where inputs come from: `terms` follows contract-service, by way of
/// `upstream`; `report` takes what was counted, and `sheet` the same as a file; `observation`,
/// `relief`, `invoice` and `correction` take what else is said of a month. `run` puts the inputs of
/// many contracts together, and `scorecard` keeps what comes out.
///
/// What becomes of it afterwards has a feature for each step: `publication`, `dispute`,
/// `restatement`, `finalisation`, `ledger`; `chronic` keeps what the client did about clauses that
/// fail again and again. `overview` and `bi` read across contracts and months.
///
/// In a feature the aggregate and its values stand beside a service class, which is the only way to
/// change them; what has grown stands in packages below, and `api` is HTTP and nothing else.
@NullMarked
package dev.plumbline.scorecard;

import org.jspecify.annotations.NullMarked;
