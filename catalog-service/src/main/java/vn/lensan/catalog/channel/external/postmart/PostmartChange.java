package vn.lensan.catalog.channel.external.postmart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change of an item: Postmart takes a null as "remove it", so nulls are written here. */
final class PostmartChange {
  private PostmartChange() {}

  static Map<String, @Nullable Object> of(PostmartRecords.NewItem item, boolean relist) {
    Map<String, @Nullable Object> change = new LinkedHashMap<>();
    if (relist) {
      change.put("relist", true);
    }
    change.put("name", item.name());
    change.put("description", item.description());
    change.put("price", item.price());
    change.put("unitOfMeasure", item.unitOfMeasure());
    change.put("quantity", item.quantity());
    change.put("placeOfOrigin", item.placeOfOrigin());
    change.put("pictureIds", item.pictureIds());
    change.put("badge", item.badge());
    change.put("reference", item.reference());
    if (item.category() != null) {
      change.put("category", item.category());
    }
    return change;
  }
}
