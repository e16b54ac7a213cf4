package dev.plumbline.contract.schedule;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where the library's messages go: to the service's own log, whose settings choose among them. By
/// itself it writes all of them to the console.
final class LayoutLog implements XRLogger {

  @Override
  public void log(String where, Level level, String message) {
    Logger.getLogger(where).log(level, message);
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    Logger.getLogger(where).log(level, message, cause);
  }

  @Override
  public void setLevel(String where, Level level) {
    Logger.getLogger(where).setLevel(level);
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic message) {
    return Logger.getLogger(message.getLogMessageId().getWhere()).isLoggable(message.getLevel());
  }
}
