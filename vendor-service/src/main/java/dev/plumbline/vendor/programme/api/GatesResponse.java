package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.StageService.GateState;
import dev.plumbline.vendor.programme.gate.Condition;
import dev.plumbline.vendor.programme.gate.Gate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The gates of a programme, in order.
public record GatesResponse(List<GateBody> items) {

  static GatesResponse of(List<GateState> gates) {
    return new GatesResponse(gates.stream().map(GateBody::of).toList());
  }

  /// A gate.
  ///
  /// @param gate the stage that it ends
  /// @param open whether every condition holds
  @Schema(name = "GateState")
  public record GateBody(Gate gate, boolean open, List<ConditionBody> conditions) {

    static GateBody of(GateState state) {
      return new GateBody(
          state.gate(),
          state.isOpen(),
          state.conditions().stream().map(ConditionBody::of).toList());
    }
  }

  /// One thing that a gate asks for.
  ///
  /// @param subject an activity's code or a user name; absent where it is asked of the programme
  @Schema(name = "GateCondition")
  public record ConditionBody(
      String code,
      @Nullable String subject,
      boolean holds,
      String explanation,
      RequestBody satisfiedBy) {

    static ConditionBody of(Condition condition) {
      return new ConditionBody(
          condition.code(),
          condition.subject(),
          condition.holds(),
          condition.explanation(),
          new RequestBody(
              condition.satisfiedBy().method(),
              condition.satisfiedBy().path(),
              condition.satisfiedBy().hint()));
    }
  }

  /// The request that satisfies a condition.
  ///
  /// @param hint what its body has to say
  @Schema(name = "SatisfyingRequest")
  public record RequestBody(String method, String path, String hint) {}
}
