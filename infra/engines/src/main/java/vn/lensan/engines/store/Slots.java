package vn.lensan.engines.store;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection's documents by position; freed positions are used again. */
final class Slots {

  private final List<@Nullable Document> slots = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  Integer add(Document document) {
    Integer position = free.poll();
    if (position == null) {
      slots.add(document);
      return slots.size() - 1;
    }
    slots.set(position, document);
    return position;
  }

  Document get(Integer position) {
    return Objects.requireNonNull(slots.get(position));
  }

  void remove(Integer position) {
    slots.set(position, null);
    free.add(position);
  }

  int count() {
    return slots.size() - free.size();
  }

  Stream<Document> documents(boolean backwards) {
    List<@Nullable Document> inOrder = backwards ? slots.reversed() : slots;
    return inOrder.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  Stream<DocumentWithPosition<Integer>> positioned() {
    return IntStream.range(0, slots.size())
        .filter(position -> slots.get(position) != null)
        .mapToObj(position -> new DocumentWithPosition<>(get(position), position));
  }

  void forEach(BiConsumer<Document, Integer> consumer) {
    positioned().forEach(it -> consumer.accept(it.getDocument(), it.getPosition()));
  }
}
