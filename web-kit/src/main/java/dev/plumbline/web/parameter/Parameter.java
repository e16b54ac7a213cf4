package dev.plumbline.web.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A query or path parameter that a resource method declares.
///
/// @param type of one value; the element's type where several may be given
record Parameter(String name, boolean inQuery, Class<?> type) {

  /// The parameters of the method, those of its `@BeanParam`s included.
  static List<Parameter> of(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? fieldsOf(parameter.getType())
                    : of(parameter, parameter.getParameterizedType()))
        .toList();
  }

  /// A bean has the parameters of those that it extends as well.
  private static Stream<Parameter> fieldsOf(Class<?> bean) {
    return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .flatMap((Field field) -> of(field, field.getGenericType()));
  }

  private static Stream<Parameter> of(AnnotatedElement element, Type type) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    if (query != null) {
      return Stream.of(new Parameter(query.value(), true, single(type)));
    }
    PathParam path = element.getAnnotation(PathParam.class);
    return path == null
        ? Stream.empty()
        : Stream.of(new Parameter(path.value(), false, single(type)));
  }

  private static Class<?> single(Type type) {
    return switch (type) {
      case Class<?> plain -> plain;
      case ParameterizedType generic -> single(generic.getActualTypeArguments()[0]);
      default -> Object.class;
    };
  }
}
