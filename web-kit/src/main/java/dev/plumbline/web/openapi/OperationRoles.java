package dev.plumbline.web.openapi;

import dev.plumbline.web.identity.Role;
import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;

/// Which roles may use an operation. They stand in its `@RolesAllowed` and nowhere else; the
/// platform puts them into the security requirement as scopes.
final class OperationRoles {

  private OperationRoles() {}

  static List<String> of(Operation operation) {
    return operation.getSecurity() == null
        ? List.of()
        : operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(List::stream)
            .sorted()
            .distinct()
            .toList();
  }

  /// Whether nobody but services may use it: then it is no part of the API for integrators.
  static boolean onlyServices(List<String> roles) {
    return !roles.isEmpty()
        && roles.stream().allMatch(name -> Role.of(name).filter(Role::betweenServices).isPresent());
  }
}
