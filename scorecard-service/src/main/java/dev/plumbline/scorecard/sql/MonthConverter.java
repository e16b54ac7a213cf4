package dev.plumbline.scorecard.sql;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Months are kept as the date of their first day, as BI tools like them.
@Converter(autoApply = true)
public class MonthConverter implements AttributeConverter<YearMonth, LocalDate> {

  @Override
  public @Nullable LocalDate convertToDatabaseColumn(@Nullable YearMonth month) {
    return month == null ? null : month.atDay(1);
  }

  @Override
  public @Nullable YearMonth convertToEntityAttribute(@Nullable LocalDate date) {
    return date == null ? null : YearMonth.from(date);
  }
}
