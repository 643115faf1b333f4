package vn.lensan.monitoring.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Things from which facts are told together.
 *
 * @param entities by subject
 * @param household whose place the facts take; null while it isn't known
 */
public record Group(
    String owner, String name, Map<String, Entity> entities, State.@Nullable Household household) {

  <S extends State> List<S> latest(Class<S> type) {
    return entities.values().stream()
        .flatMap(
            entity ->
                type.isInstance(entity.latest().state())
                    ? Stream.of(type.cast(entity.latest().state()))
                    : Stream.empty())
        .toList();
  }
}
