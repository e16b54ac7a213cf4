package dev.plumbline.web.lookup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The path whose things a [Finder] knows, as the resources write it: `/api/v1/vendors/{id}`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Finds {
  String value();
}
