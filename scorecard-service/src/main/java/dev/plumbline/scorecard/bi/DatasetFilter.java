package dev.plumbline.scorecard.bi;

import dev.plumbline.scorecard.bi.dataset.Setting;
import dev.plumbline.scorecard.scorecard.life.Life;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which rows of a dataset are read: those that meet every condition that is given.
///
/// @param from the first month
/// @param to the last month
/// @param life of the scorecard; where it is not given, any from PUBLISHED on
public record DatasetFilter(
    @Nullable UUID vendorId,
    @Nullable UUID contractId,
    @Nullable YearMonth period,
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    @Nullable Life life) {

  /// The conditions that are given, as text of their types.
  Map<Setting, String> settings() {
    Map<Setting, String> given = new EnumMap<>(Setting.class);
    put(given, Setting.VENDOR, vendorId);
    put(given, Setting.CONTRACT, contractId);
    put(given, Setting.PERIOD, period == null ? null : period.atDay(1));
    put(given, Setting.FROM, from == null ? null : from.atDay(1));
    put(given, Setting.TO, to == null ? null : to.atDay(1));
    put(given, Setting.LIFE, life);
    return given;
  }

  private static void put(Map<Setting, String> given, Setting setting, @Nullable Object value) {
    if (value != null) {
      given.put(setting, value.toString());
    }
  }
}
