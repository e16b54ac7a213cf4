package dev.plumbline.kernel.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a type of records consists of, looked up once: thousands of one type are written in a row.
///
/// @param ofSealedType whether the simple name of the type is part of what is said
/// @param members in the order in which they are written
record RecordMembers(boolean ofSealedType, List<Member> members) {

  private static final ClassValue<RecordMembers> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected RecordMembers computeValue(Class<?> type) {
          return new RecordMembers(
              Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed),
              Stream.of(type.getRecordComponents())
                  .map(Member::of)
                  .sorted(Comparator.comparing(Member::name))
                  .toList());
        }
      };

  static RecordMembers of(Class<? extends Record> type) {
    return BY_TYPE.get(type);
  }

  /// A component and how to read it.
  record Member(String name, MethodHandle accessor) {

    private static Member of(RecordComponent component) {
      try {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Member(component.getName(), MethodHandles.lookup().unreflect(accessor));
      } catch (IllegalAccessException e) {
        throw new IllegalArgumentException("cannot read " + component, e);
      }
    }

    @Nullable Object of(Record entity) {
      try {
        return accessor.invoke(entity);
      } catch (Throwable e) {
        throw new IllegalArgumentException("cannot read " + name, e);
      }
    }
  }
}
