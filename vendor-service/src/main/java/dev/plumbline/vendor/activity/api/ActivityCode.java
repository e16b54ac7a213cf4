package dev.plumbline.vendor.activity.api;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An activity's code, such as `technical-support`. Absent is well.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(max = 64)
@Pattern(regexp = Texts.KEBAB_CASE)
@interface ActivityCode {

  String message() default "must be an activity's code";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
