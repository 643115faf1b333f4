package vn.lensan.catalog.channel.external.voso;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ContentPart;

/** A change of an item: Voso takes a null as "remove it", so nulls are written here. */
final class VosoChange {
  private VosoChange() {}

  static Map<String, @Nullable Object> of(VosoRecords.NewItem item, boolean relist) {
    Map<String, @Nullable Object> change = of(item, EnumSet.allOf(ContentPart.class));
    if (relist) {
      change.put("relist", true);
    }
    change.put("reference", item.reference());
    return change;
  }

  static Map<String, @Nullable Object> of(VosoRecords.NewItem item, Set<ContentPart> parts) {
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    parts.forEach(part -> put(part, item, change));
    return change;
  }

  private static void put(
      ContentPart part, VosoRecords.NewItem item, Map<String, @Nullable Object> change) {
    switch (part) {
      case WORDS -> {
        change.put("name", item.name());
        change.put("description", item.description());
        change.put("unitOfMeasure", item.unitOfMeasure());
        change.put("placeOfOrigin", item.placeOfOrigin());
        if (item.category() != null) {
          change.put("category", item.category());
        }
      }
      case PRICE -> change.put("price", item.price());
      case STOCK -> change.put("quantity", item.quantity());
      case PICTURES -> change.put("pictureIds", item.pictureIds());
      case BADGE -> change.put("badge", item.badge());
    }
  }
}
