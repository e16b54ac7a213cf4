package dev.plumbline.scorecard.bi;

import static java.util.stream.Collectors.joining;

import dev.plumbline.scorecard.bi.dataset.Dataset;
import dev.plumbline.scorecard.bi.dataset.Setting;
import dev.plumbline.scorecard.scorecard.life.Life;
import java.util.stream.Stream;

/// The conditions of a query; every value in them is a [Setting].
final class DatasetConditions {

  /// By a look at each row's own month: a join would go through all revisions of everybody, for
  /// each page.
  private static final String NEWEST =
      """
      s.revision = (select max(same.revision) from scorecard same
        where same.contract_id = s.contract_id and same.period = s.period%s)""";

  private DatasetConditions() {}

  static String of(Dataset dataset, DatasetFilter filter) {
    return Stream.concat(
            filter.settings().keySet().stream()
                .map(setting -> condition(setting, dataset.subject().alias())),
            Stream.of(state(dataset, filter)))
        .collect(joining(" and ", " where ", ""));
  }

  private static String condition(Setting setting, String subject) {
    String compared =
        switch (setting) {
          case VENDOR -> "%s.vendor_id = %s";
          case CONTRACT -> "%s.contract_id = %s";
          case PERIOD -> "%s.period = %s";
          case FROM -> "%s.period >= %s";
          case TO -> "%s.period <= %s";
          case LIFE -> "%s.life = %s";
          case RETURNED_SINCE -> throw new IllegalArgumentException("No filter");
        };
    return compared.formatted(subject, setting.sql());
  }

  private static String state(Dataset dataset, DatasetFilter filter) {
    return switch (dataset.subject()) {
      case SCORECARD -> newest(filter);
      case REPORT -> "r.status <> 'DRAFT'";
      case LEDGER_ENTRY -> "true";
    };
  }

  private static String newest(DatasetFilter filter) {
    return filter.life() == Life.PROVISIONAL
        ? NEWEST.formatted("")
        : "s.life <> 'PROVISIONAL' and " + NEWEST.formatted(" and same.life <> 'PROVISIONAL'");
  }
}
