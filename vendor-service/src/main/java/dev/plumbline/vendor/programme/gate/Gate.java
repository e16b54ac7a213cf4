package dev.plumbline.vendor.programme.gate;

import java.util.List;

/// The gates of a programme, each named after the stage that it ends.
public enum Gate {
  READINESS {
    @Override
    public List<Condition> conditions(GateFacts facts) {
      return ReadinessGate.conditions(facts);
    }
  },
  EXPECTATIONS {
    @Override
    public List<Condition> conditions(GateFacts facts) {
      return ExpectationsGate.conditions(facts);
    }
  },
  SELECTION {
    @Override
    public List<Condition> conditions(GateFacts facts) {
      return SelectionGate.conditions(facts);
    }
  },
  CONTRACTING {
    @Override
    public List<Condition> conditions(GateFacts facts) {
      return ContractingGate.conditions(facts);
    }
  };

  /// Everything that the gate asks for, whether it holds or not.
  public abstract List<Condition> conditions(GateFacts facts);

  /// What does not hold; none where the gate is open.
  public final List<Condition> missing(GateFacts facts) {
    return conditions(facts).stream().filter(condition -> !condition.holds()).toList();
  }
}
