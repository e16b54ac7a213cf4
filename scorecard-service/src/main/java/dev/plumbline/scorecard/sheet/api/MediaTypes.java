package dev.plumbline.scorecard.sheet.api;

import dev.plumbline.scorecard.sheet.SheetFormat;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/// The formats of files as HTTP names them.
final class MediaTypes {

  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /// Who would take anything gets JSON.
  static final String CSV_IF_WANTED = CSV + ";qs=0.1";

  static final String XLSX_IF_WANTED = XLSX + ";qs=0.1";

  private MediaTypes() {}

  static MediaType of(SheetFormat format) {
    return switch (format) {
      case CSV -> MediaType.valueOf(CSV).withCharset("UTF-8");
      case XLSX -> MediaType.valueOf(XLSX);
    };
  }

  /// @param type of a body
  /// @throws ProblemException 415 for every other
  static SheetFormat format(@Nullable MediaType type) {
    if (type != null && MediaType.valueOf(CSV).isCompatible(type)) {
      return SheetFormat.CSV;
    }
    if (type != null && MediaType.valueOf(XLSX).isCompatible(type)) {
      return SheetFormat.XLSX;
    }
    throw ProblemException.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
  }
}
