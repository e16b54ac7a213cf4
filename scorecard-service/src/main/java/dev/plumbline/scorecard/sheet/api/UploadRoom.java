package dev.plumbline.scorecard.sheet.api;

import dev.plumbline.scorecard.sheet.SheetFormat;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The memory that uploaded files may take in this replica: one of the largest, or many small ones
/// at once. A file takes the more the more can come out of it: what is read of an XLSX may be a
/// hundred times as large, and a cell is more in memory than in a CSV. What does not fit is put
/// off, for a full heap would end the service for everybody.
@Singleton
class UploadRoom {

  private static final long MIB = 1L << 20;
  private static final int MEBIBYTES = 25;

  private final Semaphore free = new Semaphore(MEBIBYTES);

  /// Does what needs a file in memory.
  ///
  /// @param announced the header `Content-Length`; a file of unknown length takes the whole room
  /// @throws ProblemException 503 while there is no room for it
  <T> T holding(SheetFormat format, @Nullable String announced, Supplier<T> work) {
    int needed = mebibytes(format, announced);
    if (!free.tryAcquire(needed)) {
      throw CommonProblem.UNAVAILABLE
          .because("Other files are being read.")
          .header("Retry-After", "2");
    }
    try {
      return work.get();
    } finally {
      free.release(needed);
    }
  }

  private static int mebibytes(SheetFormat format, @Nullable String announced) {
    return announced == null
        ? MEBIBYTES
        : (int) Math.min(MEBIBYTES, Long.parseLong(announced) / (MIB / times(format)) + 1);
  }

  /// How much larger a file of small cells becomes when it is read.
  private static long times(SheetFormat format) {
    return switch (format) {
      case CSV -> 20;
      case XLSX -> 200;
    };
  }
}
