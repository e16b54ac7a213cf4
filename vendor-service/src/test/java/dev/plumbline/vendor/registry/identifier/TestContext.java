package dev.plumbline.vendor.registry.identifier;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;

/// What a constraint is asked in. Those of identifiers look at the value alone.
final class TestContext {

  static final ConstraintValidatorContext UNUSED =
      (ConstraintValidatorContext)
          Proxy.newProxyInstance(
              ConstraintValidatorContext.class.getClassLoader(),
              new Class<?>[] {ConstraintValidatorContext.class},
              (proxy, method, arguments) -> {
                throw new AssertionError(method + " is not expected");
              });

  private TestContext() {}
}
