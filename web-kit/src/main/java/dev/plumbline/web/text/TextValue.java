package dev.plumbline.web.text;

import java.util.function.Function;

/// A type whose values travel as text. Read by `parse`, written by `toString`, in JSON and in
/// parameters. A service makes one a bean for each such type of its domain:
///
/// ```java
/// @Produces @Singleton
/// TextValue<Month> month() {
///   return new TextValue<>(Month.class, Month::parse, "must be a month, YYYY-MM");
/// }
/// ```
///
/// @param parse throws any runtime exception for a text that is not of this form
/// @param form the demand, as a violation's message
public record TextValue<T>(Class<T> type, Function<String, T> parse, String form) {}
