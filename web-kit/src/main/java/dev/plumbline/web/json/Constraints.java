package dev.plumbline.web.json;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.function.Consumer;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;

/// Bean validation that tells each broken constraint the moment it is found, so that who listens
/// can end it by an exception. Asked in the usual way, it would find all of them first, and keep
/// them in a set in which those of one list's elements often share a hash: 20,000 times `null` is
/// half a minute's work.
final class Constraints {

  private final ValidatorFactory factory;

  Constraints(ValidatorFactory factory) {
    this.factory = factory;
  }

  /// Finds the constraints that the body breaks.
  void check(Object body, Consumer<Broken> listener) {
    factory
        .usingContext()
        .messageInterpolator(new Telling(factory.getMessageInterpolator(), listener))
        .getValidator()
        .validate(body);
  }

  /// A broken constraint.
  ///
  /// @param absent whether there is no value at this place
  record Broken(String pointer, String code, String message, boolean absent) {}

  /// A violation's message is made when it is found: nothing else is told then.
  private record Telling(MessageInterpolator general, Consumer<Broken> listener)
      implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      return told(general.interpolate(template, context), context);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return told(general.interpolate(template, context, locale), context);
    }

    private String told(String message, Context context) {
      var found = context.unwrap(HibernateMessageInterpolatorContext.class);
      listener.accept(
          new Broken(
              ConstraintNames.pointer(found.getPropertyPath()),
              ConstraintNames.code(context.getConstraintDescriptor()),
              message,
              context.getValidatedValue() == null));
      return message;
    }
  }
}
