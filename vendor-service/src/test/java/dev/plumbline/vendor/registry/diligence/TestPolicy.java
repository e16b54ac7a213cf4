package dev.plumbline.vendor.registry.diligence;

import java.util.Map;
import java.util.Set;

/// Tables of a test's own.
record TestPolicy(Map<RiskTier, Set<String>> items, Map<RiskTier, Set<String>> certifications)
    implements DueDiligencePolicy {}
