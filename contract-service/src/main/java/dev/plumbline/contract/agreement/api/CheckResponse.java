package dev.plumbline.contract.agreement.api;

import dev.plumbline.contract.clause.Finding;
import java.util.List;

/// Every reason why a version could not be activated now; none means that it could.
public record CheckResponse(List<Finding> findings) {}
