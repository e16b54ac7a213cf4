package dev.plumbline.kernel.pricing;

/// One thing that is wrong with a pricing model as somebody wrote it.
///
/// @param path where it is: a JSON pointer (RFC 6901) from the model, such as `/tiers/1/from`
/// @param code stable, in kebab-case, for programs
/// @param message what is asked of the value there, for people: `must be above 0`
public record ShapeViolation(String path, String code, String message) {

  @Override
  public String toString() {
    return path + " " + message;
  }
}
