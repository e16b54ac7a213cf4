package dev.plumbline.vendor.selection.brief;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who does what for an activity: a row of the RACI table.
///
/// @param responsible who does the task
/// @param accountable who answers for it
/// @param consulted who is asked before
/// @param informed who is told after
@Schema(name = "BriefResponsibility")
public record Responsibility(
    String activity,
    String task,
    String responsible,
    String accountable,
    List<String> consulted,
    List<String> informed) {

  public Responsibility {
    consulted = List.copyOf(consulted);
    informed = List.copyOf(informed);
  }
}
