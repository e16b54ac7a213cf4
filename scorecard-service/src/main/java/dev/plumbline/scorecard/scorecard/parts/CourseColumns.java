package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.kernel.credit.Chronic;
import dev.plumbline.kernel.credit.Course;
import dev.plumbline.kernel.credit.Misses;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.sql.Row;
import dev.plumbline.scorecard.sql.SqlArray;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A clause's course in eight columns.
public final class CourseColumns {

  private CourseColumns() {}

  /// origin, misses, chronic_defaults, default_row, chronic, last_chronic, after_default, met_run.
  public static List<@Nullable Object> values(PastCourse past) {
    Course course = past.course();
    Chronic chronic = course.chronic();
    return Arrays.asList(
        past.origin(),
        SqlArray.months(course.misses().months(), Function.identity()),
        SqlArray.months(chronic.defaults(), Function.identity()),
        chronic.row(),
        chronic.lasts(),
        chronic.last(),
        course.afterDefault(),
        course.metRun());
  }

  public static PastCourse read(Row row) throws SQLException {
    return new PastCourse(
        row.text("origin"),
        new Course(
            new Misses(row.months("misses")),
            new Chronic(
                row.months("chronic_defaults"),
                row.whole("default_row"),
                row.flag("chronic"),
                row.findMonth("last_chronic")),
            row.flag("after_default"),
            row.whole("met_run")));
  }
}
